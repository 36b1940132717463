-- How we know that somebody is there: whoever lets introductions go by without a word is not waited for any more.
alter table introduction_person
    -- Their proposal was delivered; what never came counts for nothing.
    add column arrived   boolean not null default false,
    -- They pressed "Why us?"; like an answer, a word.
    add column asked_why boolean not null default false;

alter table circle_member
    -- Introductions in a row that went by without a word.
    add column silent     integer not null default 0,
    -- Out of all suggestions since then, until they come back; null otherwise.
    add column away_since timestamptz,
    add constraint circle_member_silent_counts check (silent >= 0);

alter table introduction
    -- When people who were brought together are asked once more to choose a time; means nothing once they agreed on
    -- one. Null where they were, or are not to be.
    add column remind_at timestamptz;

-- The reminders that are due, earliest first.
create index introduction_remind on introduction (remind_at, workspace_id, id)
    where remind_at is not null and meeting_at is null;
