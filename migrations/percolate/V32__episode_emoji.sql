-- The one emoji by which people of a workspace may note a conversation in their own log. No row where it chose none.
create table episode_emoji (
    workspace_id text        not null,
    -- Its name, without colons and colour of skin.
    emoji        text        not null,
    chosen_at    timestamptz not null,
    constraint episode_emoji_pk primary key (workspace_id),
    constraint episode_emoji_is_a_name check (emoji <> '' and position(':' in emoji) = 0)
);
