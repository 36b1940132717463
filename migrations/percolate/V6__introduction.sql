-- Who takes part in the introductions of a channel. Leaving deletes the row.
create table circle_member (
    workspace_id text        not null,
    channel_id   text        not null,
    person_id    text        not null,
    since        timestamptz not null,
    -- The first day, in the person's own zone, on which they are in again by themselves; a day that has come means nothing.
    paused_until date,
    constraint circle_member_pk primary key (workspace_id, channel_id, person_id)
);

-- What people published about themselves for those they are introduced to; empty where they said nothing.
create table profile (
    workspace_id  text        not null,
    person_id     text        not null,
    can_help_with text        not null,
    would_like    text        not null,
    changed_at    timestamptz not null,
    constraint profile_pk primary key (workspace_id, person_id),
    constraint profile_is_short check (char_length(can_help_with) <= 150 and char_length(would_like) <= 150)
);

-- People made known to each other. The numbers are the addends of the matching that chose them, kept so that
-- "why us?" can be answered truthfully.
create table introduction (
    workspace_id   text        not null,
    id             uuid        not null,
    channel_id     text        not null,
    asked_by       text        not null,
    opened_at      timestamptz not null,
    both_ways      integer     not null,
    difference     integer     not null,
    hours          integer     not null,
    -- Working minutes that they share on an average working day; null where a zone is unknown.
    shared_minutes integer,
    -- Never positive: what having been introduced before takes away.
    familiarity    integer     not null,
    constraint introduction_pk primary key (workspace_id, id),
    constraint introduction_familiarity_takes_away check (familiarity <= 0)
);

create table introduction_person (
    workspace_id    text    not null,
    introduction_id uuid    not null,
    person_id       text    not null,
    -- Repeats introduction.channel_id for introduction_person_one_open.
    channel_id      text    not null,
    open            boolean not null,
    -- What the person had published when it opened, and how far the others' offers met what they would like.
    can_help_with   text    not null,
    would_like      text    not null,
    wish_met        integer not null,
    -- Only ever shown to the person. Null until they answer.
    reply           text,
    replied_at      timestamptz,
    constraint introduction_person_pk primary key (workspace_id, introduction_id, person_id),
    constraint introduction_person_of_introduction foreign key (workspace_id, introduction_id)
        references introduction (workspace_id, id) on delete cascade,
    constraint introduction_person_reply_is_known check (reply in ('ACCEPTED', 'PASSED')),
    constraint introduction_person_replied_when check ((reply is null) = (replied_at is null))
);

-- One open introduction per person and circle, whatever nodes and clicks do at once. Also finds it for `/coffee`.
create unique index introduction_person_one_open
    on introduction_person (workspace_id, channel_id, person_id) where open;

-- Whom somebody was introduced to before.
create index introduction_person_by_person on introduction_person (workspace_id, person_id);
