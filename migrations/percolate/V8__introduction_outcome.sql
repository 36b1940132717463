-- An introduction comes to its end: everybody said yes and they are brought together, or its deadline came.
alter table introduction
    -- Until when it can be answered; later deliveries move it later.
    add column deadline   timestamptz,
    -- When it is looked at next: at its deadline, or at once when everybody has said yes.
    add column due_at     timestamptz,
    -- Null while it is open.
    add column outcome    text,
    add column ended_at   timestamptz,
    -- The time everybody tapped.
    add column meeting_at timestamptz;

-- Those opened before there were deadlines have been answered for long enough.
update introduction set deadline = opened_at + interval '5 days', due_at = opened_at + interval '5 days';

alter table introduction
    alter column deadline set not null,
    alter column due_at set not null,
    add constraint introduction_outcome_is_known check (outcome in ('TOGETHER', 'APART')),
    add constraint introduction_ended_when check ((outcome is null) = (ended_at is null)),
    add constraint introduction_meets_together check (meeting_at is null or outcome = 'TOGETHER');

-- The introductions to be looked at, earliest first.
create index introduction_due on introduction (due_at, workspace_id, id) where outcome is null;

-- Whom somebody else's asking reached within the last week.
create index introduction_by_opening on introduction (workspace_id, opened_at);

alter table introduction_person
    -- In which their working days are counted; null where unknown.
    add column zone        text,
    -- Erased what is stored about them while it was open; becomes someone who left at its end.
    add column leaving     boolean  not null default false,
    -- When they are asked whether they met, and how often they were.
    add column check_in_at timestamptz,
    add column check_ins   smallint not null default 0,
    -- What they said then. Only ever shown to the person.
    add column met         text,
    add column length      text,
    add column met_at      timestamptz,
    add constraint introduction_person_met_is_known check (met in ('YES', 'PLANNED', 'NOT_YET', 'WONT_HAPPEN')),
    add constraint introduction_person_met_when check ((met is null) = (met_at is null)),
    add constraint introduction_person_length_of_meeting check (length is null or met = 'YES'),
    add constraint introduction_person_length_is_known
        check (length in ('UNDER_15_MINUTES', 'UNDER_30_MINUTES', 'UNDER_60_MINUTES', 'LONGER')),
    add constraint introduction_person_leaving_while_open check (open or not leaving);

-- The questions that are due, earliest first.
create index introduction_person_check_in
    on introduction_person (check_in_at, workspace_id, introduction_id, person_id) where check_in_at is not null;

-- The half hours offered to people who were brought together.
create table introduction_time (
    workspace_id    text        not null,
    introduction_id uuid        not null,
    starts_at       timestamptz not null,
    constraint introduction_time_pk primary key (workspace_id, introduction_id, starts_at),
    constraint introduction_time_of_introduction foreign key (workspace_id, introduction_id)
        references introduction (workspace_id, id) on delete cascade
);

-- Who said that a time suits them.
create table introduction_time_tap (
    workspace_id    text        not null,
    introduction_id uuid        not null,
    starts_at       timestamptz not null,
    person_id       text        not null,
    constraint introduction_time_tap_pk primary key (workspace_id, introduction_id, starts_at, person_id),
    constraint introduction_time_tap_of_time foreign key (workspace_id, introduction_id, starts_at)
        references introduction_time (workspace_id, introduction_id, starts_at) on delete cascade
);

-- What one person tapped, for their own eyes.
create index introduction_time_tap_by_person on introduction_time_tap (workspace_id, person_id);
