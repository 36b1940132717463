-- Which of Slack's events were already handled. Slack sends an event again when it is unsure whether we got it; a row
-- here makes the repetition harmless. Slack repeats within minutes, so a day of memory is plenty.
create table slack_event (
    workspace_id text        not null,
    event_id     text        not null,
    seen_at      timestamptz not null, -- wall time
    constraint slack_event_pk primary key (workspace_id, event_id)
);

-- For the hourly "delete … where seen_at < ?".
create index slack_event_seen_at on slack_event (seen_at);
