-- How much of its calls the app has used up. Unlogged: after a crash everybody may begin anew.
create unlogged table call_rate (
    -- A method, or a method and one conversation.
    key     text        not null,
    -- When everything taken will have been earned back, in wall time.
    free_at timestamptz not null,
    -- Whether the last call was one too many.
    refused boolean     not null,
    constraint call_rate_pk primary key (key)
);

-- What waits until its time in domain time.
create table scheduled_message (
    id              text        not null,
    conversation_id text        not null,
    text            text        not null,
    blocks          json,
    metadata        json,
    thread_ts       text,
    post_at         timestamptz not null,
    created_at      timestamptz not null,
    constraint scheduled_message_pk primary key (id),
    constraint scheduled_message_in_conversation foreign key (conversation_id) references conversation (id)
);
-- "What has to be posted by now?", asked by the schedule.
create index scheduled_message_by_post_at on scheduled_message (post_at);
-- "How many wait for these five minutes of a conversation?", asked whenever one more comes.
create index scheduled_message_by_conversation on scheduled_message (conversation_id, post_at);

alter table person drop constraint person_standing_is_known;
alter table person add constraint person_standing_is_known
    check (standing in ('member', 'guest', 'single_channel_guest', 'external', 'bot', 'deactivated'));

-- What the app calls the view by; unique among Home tabs and modals together.
alter table home add column external_id text;
alter table home add constraint home_external_id_is_unique unique (external_id);

-- What the workspace keeps about people beside name and title.
create table profile_field (
    person_id text not null,
    -- As users.profile.get names it.
    field_id  text not null,
    value     text not null,
    constraint profile_field_pk primary key (person_id, field_id),
    constraint profile_field_of_person foreign key (person_id) references person (id)
);

-- In which messages a file stands.
create table file_share (
    file_id         text not null,
    conversation_id text not null,
    ts              text not null,
    constraint file_share_pk primary key (file_id, conversation_id),
    constraint file_share_of_file foreign key (file_id) references file (id) on delete cascade,
    constraint file_share_in_message foreign key (conversation_id, ts) references message (conversation_id, ts)
);
-- "Which files stand in this conversation?", asked whenever it is looked at.
create index file_share_by_message on file_share (conversation_id, ts);

insert into file_share (file_id, conversation_id, ts)
select id, shared_in, shared_ts from file where shared_in is not null;
alter table file drop column shared_in, drop column shared_ts;
