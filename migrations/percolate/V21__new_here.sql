-- An introduction of somebody new to one who offered to welcome new people; asked_by is who is new.
alter table introduction
    add column new_here boolean not null default false,
    add constraint introduction_new_here_is_asked_for check (not new_here or asked_by is not null);

-- Circles in which people can say that they are new, and offer to welcome those who are.
create table welcoming_circle (
    workspace_id text        not null,
    channel_id   text        not null,
    since        timestamptz not null,
    constraint welcoming_circle_pk primary key (workspace_id, channel_id)
);

-- Who offered to welcome new people there.
create table host (
    workspace_id    text        not null,
    channel_id      text        not null,
    person_id       text        not null,
    since           timestamptz not null,
    shows_the_ropes boolean     not null,
    -- When they were last asked to; whoever was not for longest comes first.
    asked_at        timestamptz,
    constraint host_pk primary key (workspace_id, channel_id, person_id)
);

-- Own data and erasure.
create index host_by_person on host (workspace_id, person_id);

-- Who said that they are new there, and how far welcoming them has come.
create table newcomer (
    workspace_id text        not null,
    channel_id   text        not null,
    person_id    text        not null,
    since        timestamptz not null,
    -- Introductions that were opened; the id of each follows from its number.
    tried        integer     not null,
    -- Of these, those that came together.
    met          integer     not null,
    -- Whether one of these was to somebody who shows people the ropes.
    ropes_shown  boolean     not null,
    -- The last one's outcome is still to be looked at.
    awaiting     boolean     not null,
    -- When to look at it again; null once it is over.
    next_at      timestamptz,
    constraint newcomer_pk primary key (workspace_id, channel_id, person_id),
    constraint newcomer_met_of_those_tried check (met between 0 and tried)
);

-- Own data and erasure.
create index newcomer_by_person on newcomer (workspace_id, person_id);

-- What is due next.
create index newcomer_due on newcomer (next_at) where next_at is not null;
