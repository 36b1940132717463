-- What the detector remembers of each tie. The log remains the truth, from which a row can be made again; a tie that
-- was in it before has none until something of it changes. There is no row of a tie without a shared fact.
create table tie_state (
    workspace_id  text     not null,
    -- The two people, in this order.
    one_id        text     not null,
    other_id      text     not null,
    -- By which version of the detector's parameters it was made; by another, it is made again.
    parameters    integer  not null,
    -- Of the latest hundred; first_day and weeks likewise.
    conversations integer  not null,
    -- A bit for each of the last 64 weeks in which they talked, the lowest for that of last_day.
    weeks         bigint   not null,
    first_day     date     not null,
    last_day      date     not null,
    -- How probable each phase is by the days alone, which both know.
    timing        float8[] not null,
    -- The same with what each said of lengths and ratings, sealed with the vault: it follows from answers that nobody
    -- but their author may see.
    sealed        bytea    not null,
    -- Whether chance has decided about this tie, which it does once, and on which day the two may be asked because of
    -- it; null where it never wanted to, or no longer does.
    drawn         boolean  not null default false,
    chance_on     date,
    constraint tie_state_pk primary key (workspace_id, one_id, other_id),
    constraint tie_state_in_order check (one_id collate "C" < other_id collate "C"),
    constraint tie_state_of_some check (conversations >= 1 and first_day <= last_day and weeks & 1 = 1),
    constraint tie_state_of_five_phases check (cardinality(timing) = 5),
    constraint tie_state_chance_was_drawn check (drawn or chance_on is null)
);

-- Those of a workspace which talked lately, page by page.
create index tie_state_by_last_day on tie_state (workspace_id, last_day, one_id, other_id);
-- Those of somebody who erases their data and is the second of the two; the key has the first.
create index tie_state_by_other on tie_state (workspace_id, other_id);

-- When the ties of a workspace were looked at, once a night: the first time and the last.
create table tipping_look (
    workspace_id text        not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    constraint tipping_look_pk primary key (workspace_id)
);

-- Whether people of a workspace are asked, as its admins decided last. Without a row it is as it is at the start.
create table tipping_switch (
    workspace_id text        not null,
    questions    boolean     not null,
    by_chance    boolean     not null,
    changed_at   timestamptz not null,
    -- The bot turned questions off by itself, because of what people answered in the quarter that began on that day.
    stopped_for  date,
    constraint tipping_switch_pk primary key (workspace_id),
    constraint tipping_switch_stopped_is_off check (stopped_for is null or not questions)
);

-- Who does not want to be asked. Always looked up by person.
create table tipping_declined (
    workspace_id text        not null,
    person_id    text        not null,
    since        timestamptz not null,
    constraint tipping_declined_pk primary key (workspace_id, person_id)
);

-- What was counted of the questions that closed in a quarter, apart by why they were asked; once, some weeks after its
-- end. Nobody's data: rounded to five, and null where it is of too few. It never changes.
create table counted_reply_quarter (
    workspace_id   text not null,
    first_day      date not null,
    origin         text not null,
    asked          integer,
    answered       integer,
    silent         integer,
    mentoring      integer,
    later          integer,
    something_else integer,
    never_again    integer,
    constraint counted_reply_quarter_pk primary key (workspace_id, first_day, origin),
    constraint counted_reply_quarter_origin_is_known check (origin in ('DETECTOR', 'CHANCE')),
    constraint counted_reply_quarter_begins
        check (extract(day from first_day) = 1 and extract(month from first_day) in (1, 4, 7, 10)),
    constraint counted_reply_quarter_of_enough
        check (least(asked, answered, silent, mentoring, later, something_else, never_again) >= 5),
    constraint counted_reply_quarter_rounded
        check (asked % 5 = 0 and answered % 5 = 0 and silent % 5 = 0 and mentoring % 5 = 0 and later % 5 = 0
            and something_else % 5 = 0 and never_again % 5 = 0)
);
