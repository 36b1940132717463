-- What the app published on a person's Home tab last.
create table home (
    person_id text not null,
    -- Stays the same from one publishing to the next.
    view_id   text not null,
    -- Changes with every publishing.
    hash      text not null,
    view      json not null,
    constraint home_pk primary key (person_id),
    constraint home_view_is_unique unique (view_id),
    constraint home_of_person foreign key (person_id) references person (id)
);

create table file (
    id         text   not null,
    -- Part of the address the bytes are sent to; whoever knows it may send them.
    upload_key text   not null,
    name       text   not null,
    title      text   not null,
    size       bigint not null,
    -- Null until they have come.
    bytes      bytea,
    completed  boolean not null default false,
    -- The message it stands in; null while it is private to the app.
    shared_in  text,
    shared_ts  text,
    constraint file_pk primary key (id),
    constraint file_upload_key_is_unique unique (upload_key),
    constraint file_is_whole check (bytes is null or octet_length(bytes) = size),
    constraint file_is_completed_with_bytes check (bytes is not null or not completed),
    constraint file_is_small check (size between 1 and 1048576),
    constraint file_in_message foreign key (shared_in, shared_ts) references message (conversation_id, ts)
);
-- "Which files stand in this conversation?", asked whenever it is looked at.
create index file_by_conversation on file (shared_in);

-- In which message of a conversation somebody pressed something, the newest such one.
create table pressed (
    conversation_id text not null,
    person_id       text not null,
    ts              text not null,
    constraint pressed_pk primary key (conversation_id, person_id),
    constraint pressed_in_conversation foreign key (conversation_id) references conversation (id),
    constraint pressed_by_person foreign key (person_id) references person (id)
);
