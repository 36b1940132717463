-- Where people stand in the organisation: what Slack's profile says of them, and what the uploaded list says.
create table position (
    workspace_id text        not null,
    person_id    text        not null,
    -- SLACK: read from their profile. LISTED: from the list that somebody in charge uploaded.
    source       text        not null,
    -- Department, place, manager, start date and level, sealed with the vault: nothing is looked for in them.
    sealed       bytea       not null,
    -- When it was read or uploaded.
    since        timestamptz not null,
    constraint position_pk primary key (workspace_id, person_id, source),
    constraint position_source check (source in ('SLACK', 'LISTED'))
);

-- The uploaded list that is in use, at most one in each workspace. The figures are those of its upload and stay as
-- they were when somebody in it erases their data: nobody can tell from them that somebody has.
create table position_list (
    workspace_id text        not null,
    -- The id of Slack's file: a second click on the same one does nothing.
    upload_id    text        not null,
    -- Somebody who left, once they erased their data.
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    people       integer     not null,
    departments  integer     not null,
    places       integer     not null,
    with_manager integer     not null,
    with_since   integer     not null,
    with_level   integer     not null,
    constraint position_list_pk primary key (workspace_id)
);

-- Whose profile is to be read from Slack, because a feature asked for their position.
create table position_wanted (
    workspace_id text        not null,
    person_id    text        not null,
    -- When a feature last asked. Whom none has asked for in a long time is not read any more.
    wanted_at    timestamptz not null,
    -- When their profile is to be read next.
    due_at       timestamptz not null,
    constraint position_wanted_pk primary key (workspace_id, person_id)
);

create index position_wanted_due on position_wanted (workspace_id, due_at, person_id);
create index position_wanted_lapsed on position_wanted (workspace_id, wanted_at);
