-- Links by which somebody takes away what is stored about them, once and for some minutes. Of the word in the link only
-- its SHA-256 is here, so that whoever reads this table can open none.
create table own_data_link (
    workspace_id text        not null,
    token_hash   text        not null, -- hexadecimal
    person_id    text        not null,
    expires_at   timestamptz not null, -- wall time
    constraint own_data_link_pk primary key (workspace_id, token_hash)
);

-- The link alone says neither whose it is nor of which workspace.
create unique index own_data_link_by_token on own_data_link (token_hash);

-- For the hourly "delete … where expires_at <= ?".
create index own_data_link_expires_at on own_data_link (expires_at);
