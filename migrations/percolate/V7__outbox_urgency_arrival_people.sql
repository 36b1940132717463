-- What promises 4 and 5 ask of the outbox: how urgent an unasked message is and when it left, whom it tells of, whether
-- its file has still to be posted, and a state of its own for what is there but has not yet been told of.
--
--   waiting -> claimed -> sending ------------------------------> delivered | dead
--      |          |           \-> unknown -> waiting, once | arrived | dropped | dead
--      |          |            \-> arrived -> delivered
--      \----------\-> dropped
alter table outbox_message
    add column urgency    text,
    -- When the latest send began that may have reached somebody, in domain time: what a person's budget counts. Null
    -- where Slack certainly took none.
    add column sent_at    timestamptz,
    -- People it tells of besides those it is for.
    add column about      text[]  not null default '{}',
    -- The file that goes with it, sealed in the body, is still to be posted.
    add column file_waits boolean not null default false;

-- Until now proposals were all that left unasked.
update outbox_message set urgency = 'answer_awaited' where kind = 'unasked';
update outbox_message set sent_at = coalesce(ended_at, not_before) where state in ('sending', 'unknown', 'delivered');

alter table outbox_message
    add constraint outbox_message_urgency check (
        (urgency is not null) = (kind = 'unasked')
        and urgency in ('answer_awaited', 'outcome', 'check_in', 'tipping', 'reflection', 'campaign', 'tip')),
    drop constraint outbox_message_state,
    add constraint outbox_message_state check (
        state in ('waiting', 'claimed', 'sending', 'unknown', 'arrived', 'delivered', 'dropped', 'dead')),
    drop constraint outbox_message_body_until_the_end,
    add constraint outbox_message_body_until_the_end
        check ((body is null) = (state in ('arrived', 'delivered', 'dropped', 'dead'))),
    drop constraint outbox_message_delivered,
    add constraint outbox_message_delivered check (
        (delivered_channel is not null and delivered_ts is not null) = (state in ('arrived', 'delivered'))),
    add constraint outbox_message_sent check (state not in ('sending', 'unknown', 'arrived', 'delivered') or sent_at is not null);

-- What somebody received directly: the budget reads a week of it before each unasked message leaves, and Home all of it.
-- A person receives a handful a week, so kinds are told apart in the rows.
create index outbox_message_received on outbox_message (workspace_id, conversation, sent_at)
    where recipient = 'direct' and sent_at is not null;
-- Messages that are there and have not yet been told of: asked in every turn, and usually empty.
create index outbox_message_arrived on outbox_message (retry_at) where state = 'arrived';
-- The oldest rows that ended, to be deleted when their time has come.
create index outbox_message_ended on outbox_message (ended_at) where ended_at is not null;
-- There is none on `about`, nor on the people of a group: they are asked for only when somebody erases their data, and
-- every step of every message would have to keep such an index up to date.
