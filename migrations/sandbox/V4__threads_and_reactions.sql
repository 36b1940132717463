-- A reply that shows in the conversation as well as in its thread.
alter table message add column broadcast boolean not null default false;
-- "What belongs to this thread?", and "which of these messages have a thread?", asked at every turn of the page.
create index message_by_thread on message (conversation_id, thread_ts) where thread_ts is not null;

-- How far somebody has read a thread they looked into.
create table thread_seen (
    conversation_id text not null,
    thread_ts       text not null,
    person_id       text not null,
    last_read_ts    text not null,
    constraint thread_seen_pk primary key (conversation_id, thread_ts, person_id),
    constraint thread_seen_of_parent foreign key (conversation_id, thread_ts) references message (conversation_id, ts)
        on delete cascade,
    constraint thread_seen_by_person foreign key (person_id) references person (id)
);

create table reaction (
    conversation_id text   not null,
    ts              text   not null,
    -- The emoji's name without colons.
    name            text   not null,
    person_id       text   not null,
    -- Emoji stand in the order in which they were first used, people in the order in which they came.
    position        bigint generated always as identity,
    constraint reaction_pk primary key (conversation_id, ts, name, person_id),
    -- A deleted message takes them along.
    constraint reaction_to_message foreign key (conversation_id, ts) references message (conversation_id, ts)
        on delete cascade,
    constraint reaction_of_person foreign key (person_id) references person (id)
);
