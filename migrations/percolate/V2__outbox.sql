-- Messages that somebody shall receive, written in the transaction of the change they tell of and delivered by a relay.
--
--   waiting -> claimed -> sending -> delivered | dropped | dead
--                            \-> unknown -> waiting, once | delivered | dropped | dead
--
-- Two clocks: not_before, drop_after and ended_at are domain time, what people would call a date; retry_at, lease_until,
-- flowing_since and flowing_until are wall time.
create table outbox_message (
    workspace_id      text        not null,
    id                uuid        not null,
    -- The order in which messages were added; settles ties of not_before.
    position          bigint      not null generated always as identity,
    once_key          text        not null,
    kind              text        not null,
    recipient         text        not null,
    -- Whom it is for, and what is paced: the channel, the person, or the people of a group in order, joined by commas.
    conversation      text        not null,
    lane              text        not null,
    state             text        not null default 'waiting',
    not_before        timestamptz not null,
    drop_after        timestamptz,
    -- Travels as the message's metadata and says nothing; a sighting names it.
    trace             uuid        not null,
    -- The text and blocks, sealed; gone as soon as the message has ended.
    body              bytea,
    -- A group's conversation, once it was opened.
    opened_channel    text,
    -- Names one claim of one relay. It stays on an unknown message, so that a late answer finds it.
    claim             uuid,
    lease_until       timestamptz,
    -- Tries that failed for this message alone; a 429 is not one of them.
    attempts          integer     not null default 0,
    retry_at          timestamptz not null default '-infinity',
    -- Sends whose outcome nobody knew. There is never a third send.
    unknown_sends     integer     not null default 0,
    -- When the first and the latest event arrived while the message is unknown: one event alone says nothing about the
    -- minutes after it.
    flowing_since     timestamptz,
    flowing_until     timestamptz,
    ended_at          timestamptz,
    end_reason        text,
    delivered_channel text,
    delivered_ts      text,
    constraint outbox_message_pk primary key (workspace_id, id),
    constraint outbox_message_once unique (workspace_id, once_key),
    constraint outbox_message_trace unique (workspace_id, trace),
    constraint outbox_message_kind check (kind in ('answer', 'agreed', 'unasked')),
    constraint outbox_message_recipient check (recipient in ('channel', 'direct', 'group')),
    constraint outbox_message_lane check (lane in ('quick', 'group', 'bulk')),
    constraint outbox_message_state
        check (state in ('waiting', 'claimed', 'sending', 'unknown', 'delivered', 'dropped', 'dead')),
    constraint outbox_message_leased check (state not in ('claimed', 'sending') or (claim, lease_until) is not null),
    constraint outbox_message_flowing check ((flowing_since is null) = (flowing_until is null)),
    constraint outbox_message_body_until_the_end
        check ((body is null) = (state in ('delivered', 'dropped', 'dead'))),
    constraint outbox_message_ended check ((ended_at is null) = (body is not null)),
    constraint outbox_message_delivered
        check ((delivered_channel is not null and delivered_ts is not null) = (state = 'delivered'))
);

-- The next messages of a lane, oldest first: read from the front, as many rows as are claimed.
create index outbox_message_waiting on outbox_message (workspace_id, lane, not_before, position)
    where state = 'waiting';
-- The next message of one conversation in a lane: only that one may be claimed.
create index outbox_message_waiting_conversation
    on outbox_message (workspace_id, conversation, lane, not_before, position) where state = 'waiting';
-- Claims and sends whose relay has gone. A handful of rows.
create index outbox_message_leased on outbox_message (lease_until) where state in ('claimed', 'sending');
-- Messages nobody knows about: asked at every event that arrives, and usually empty.
create index outbox_message_unknown on outbox_message (workspace_id) where state = 'unknown';
-- Messages that are too late to be sent.
create index outbox_message_expiring on outbox_message (drop_after)
    where state in ('waiting', 'claimed', 'unknown') and drop_after is not null;

-- How soon something may be called again; shared by all relays, in wall time.
create table outbox_pace (
    workspace_id text        not null,
    -- A conversation, as in outbox_message, or a method of Slack's for the whole workspace.
    key          text        not null,
    -- When all that was taken will have been earned back.
    free_at      timestamptz not null,
    -- Slack said "not before" (HTTP 429).
    parked_until timestamptz,
    constraint outbox_pace_pk primary key (workspace_id, key)
);
