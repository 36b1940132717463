-- Circles that meet in rounds, and who looks after them.
create table tended_circle (
    workspace_id     text        not null,
    channel_id       text        not null,
    keeper           text        not null,
    -- Rounds begin every so many weeks, counted from counted_from, or on the nth such weekday of each month.
    every_weeks      smallint,
    nth_of_month     smallint,
    -- 1 is Monday.
    weekday          smallint    not null,
    -- On the clock of the zone, whatever clocks change.
    begins_at        time        not null,
    zone             text        not null,
    counted_from     date        not null,
    -- How many people are introduced to each other at a time.
    group_size       smallint    not null,
    -- No round begins on these days, both included.
    holiday_first    date,
    holiday_last     date,
    rounds           integer     not null,
    -- Null while there is none.
    next_round_at    timestamptz,
    why_none         text,
    constraint tended_circle_pk primary key (workspace_id, channel_id),
    constraint tended_circle_has_one_rhythm check ((every_weeks is null) <> (nth_of_month is null)),
    constraint tended_circle_weeks check (every_weeks between 1 and 4),
    constraint tended_circle_nth check (nth_of_month between 1 and 4),
    constraint tended_circle_weekday check (weekday between 1 and 7),
    constraint tended_circle_people check (group_size between 2 and 4),
    constraint tended_circle_holiday
        check ((holiday_first is null) = (holiday_last is null) and holiday_first <= holiday_last),
    constraint tended_circle_why_none_is_known check (why_none in ('STOPPED', 'REMOVED')),
    constraint tended_circle_next_or_why check ((next_round_at is null) <> (why_none is null))
);

-- The circles whose round is to begin, earliest first.
create index tended_circle_due on tended_circle (next_round_at, workspace_id, channel_id)
    where next_round_at is not null;

-- What somebody looks after, for their Home and own data.
create index tended_circle_by_keeper on tended_circle (workspace_id, keeper);

create table round (
    workspace_id   text        not null,
    channel_id     text        not null,
    number         integer     not null,
    -- How many people are introduced to each other at a time, as it was planned when it began.
    group_size     smallint    not null,
    -- All chance in it follows from this.
    seed           uuid        not null,
    began_at       timestamptz not null,
    -- Null when it is over.
    step           text,
    due_at         timestamptz,
    -- Null where there is none.
    second_wave_at timestamptz,
    closes_at      timestamptz not null,
    ended_at       timestamptz,
    constraint round_pk primary key (workspace_id, channel_id, number),
    constraint round_of_circle foreign key (workspace_id, channel_id)
        references tended_circle (workspace_id, channel_id) on delete cascade,
    constraint round_step_is_known check (step in ('CHOOSE', 'PROPOSE', 'CHOOSE_AGAIN', 'PROPOSE_AGAIN', 'CLOSE')),
    constraint round_step_when check ((step is null) = (due_at is null)),
    constraint round_ended_when check ((step is null) = (ended_at is not null))
);

-- The rounds with something to do, earliest first.
create index round_due on round (due_at, workspace_id, channel_id, number) where due_at is not null;

-- Introductions that a round chose. They are opened some at a time; until then, and after a crash, this tells which are
-- left. Gone when the round is over.
create table round_choice (
    workspace_id   text     not null,
    channel_id     text     not null,
    number         integer  not null,
    -- Becomes the introduction's.
    id             uuid     not null,
    second_wave    boolean  not null,
    opened         boolean  not null,
    both_ways      integer  not null,
    difference     integer  not null,
    hours          integer  not null,
    shared_minutes integer,
    familiarity    integer  not null,
    constraint round_choice_pk primary key (workspace_id, channel_id, number, id),
    constraint round_choice_of_round foreign key (workspace_id, channel_id, number)
        references round (workspace_id, channel_id, number) on delete cascade
);

-- Who takes part in a round, and for which choice they were taken last. Gone when it is over.
create table round_person (
    workspace_id  text    not null,
    channel_id    text    not null,
    number        integer not null,
    person_id     text    not null,
    choice_id     uuid,
    wish_met      integer,
    -- The deadline of the introduction of this round that they said yes to in vain and were not told of yet.
    in_vain_since timestamptz,
    constraint round_person_pk primary key (workspace_id, channel_id, number, person_id),
    constraint round_person_of_round foreign key (workspace_id, channel_id, number)
        references round (workspace_id, channel_id, number) on delete cascade,
    constraint round_person_wish_of_choice check ((choice_id is null) = (wish_met is null))
);

-- Who was chosen together.
create index round_person_by_choice on round_person (workspace_id, channel_id, number, choice_id);

-- In which rounds somebody takes part, for their own eyes, and to take them out.
create index round_person_by_person on round_person (workspace_id, person_id);

-- What rounds remember of people from one to the next.
create table round_member (
    workspace_id text     not null,
    channel_id   text     not null,
    person_id    text     not null,
    -- Rounds in a row in which they were left over or said yes in vain.
    owed         smallint not null,
    -- Last time, where pairs are the rule.
    was_in_three boolean  not null,
    -- The number of the round they leave out; one that has begun means nothing any more.
    skips_round  integer,
    constraint round_member_pk primary key (workspace_id, channel_id, person_id)
);

-- All that is remembered of somebody, for their own eyes, and to forget it.
create index round_member_by_person on round_member (workspace_id, person_id);
