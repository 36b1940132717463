-- The private "do not bring us together" list of each person. Only its owner may ever see an entry.
create table kept_apart (
    workspace_id text        not null,
    owner_id     text        not null,
    other_id     text        not null,
    since        timestamptz not null,
    constraint kept_apart_pk primary key (workspace_id, owner_id, other_id),
    constraint kept_apart_is_about_somebody_else check (owner_id <> other_id)
);

-- Whoever brings people together asks in both directions: also "who keeps apart from me?".
create index kept_apart_by_other on kept_apart (workspace_id, other_id);
