-- Who brought the bot into which channel, and so may decide for it: the last of them, while the bot is there.
create table inviter (
    workspace_id text        not null,
    channel_id   text        not null,
    person_id    text        not null,
    -- On Slack's clock: what arrives late does not take the place of what came after it.
    happened_at  timestamptz not null,
    -- On the clock people live by.
    invited_at   timestamptz not null,
    constraint inviter_pk primary key (workspace_id, channel_id)
);

-- Where somebody brought it in: for their eyes, and when they erase their data.
create index inviter_by_person on inviter (workspace_id, person_id);
