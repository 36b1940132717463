-- What people hope for who are open to support. Published to mentors by whoever says it, so the words are not sealed.
create table open_to_support (
    workspace_id text        not null,
    person_id    text        not null,
    hopes_for    text        not null,
    needs        text[]      not null,
    -- Who should not see it, sealed; for the bot alone.
    hidden_from  bytea       not null,
    -- The first day on which they are shown again.
    paused_until date,
    since        timestamptz not null,
    changed_at   timestamptz not null,
    -- English stems, as in offers.
    words        tsvector    not null generated always as (to_tsvector('english', hopes_for)) stored,
    constraint open_to_support_pk primary key (workspace_id, person_id)
);

create index open_to_support_words on open_to_support using gin (words);

-- A mentor offers support to one person who is open to it.
create table mentor_approach (
    workspace_id text        not null,
    id           uuid        not null,
    mentor_id    text        not null,
    person_id    text        not null,
    -- In which the person's days are counted; null where unknown.
    zone         text,
    since        timestamptz not null,
    stage        text        not null,
    -- Within the stage: how long the person is waited for, or why it ended.
    step         text,
    -- When to look at it again; null once it is over.
    due_at       timestamptz,
    -- Not brought to the person; the mentor cannot tell it from one that nobody answers.
    silent       boolean     not null,
    -- Erased what is stored about them while it was open before them; become someone who left once it is not.
    leaves       boolean     not null default false,
    -- What the two have read of each other, sealed; empty once that was deleted.
    said         bytea       not null,
    -- Until when that is kept, once it is over; null before, and after it was deleted.
    said_until   timestamptz,
    constraint mentor_approach_pk primary key (workspace_id, id),
    constraint mentor_approach_stage_is_known check (stage in ('OFFERED', 'AGREED', 'ENDED')),
    constraint mentor_approach_step_is_known check (case stage
        when 'OFFERED' then step in ('SENT', 'ARRIVED', 'REMINDED')
        when 'AGREED' then step is null
        else step in ('NOT_NOW', 'UNANSWERED', 'WITHDRAWN') end),
    constraint mentor_approach_is_due_until_it_ends check ((due_at is null) = (stage <> 'OFFERED')),
    constraint mentor_approach_said_stays_while_open check (said_until is null or stage <> 'OFFERED'),
    constraint mentor_approach_of_two check (mentor_id <> person_id)
);

-- Nobody has two before them at once, whatever nodes and clicks do.
create unique index mentor_approach_one_open on mentor_approach (workspace_id, person_id)
    where stage = 'OFFERED' and not silent;
-- What somebody was offered, and when last.
create index mentor_approach_by_person on mentor_approach (workspace_id, person_id, since);
-- What somebody offered, and how much of their room it takes.
create index mentor_approach_by_mentor on mentor_approach (workspace_id, mentor_id, since);
-- What is due next.
create index mentor_approach_due on mentor_approach (due_at, workspace_id, id) where due_at is not null;
-- Where what was said can be deleted.
create index mentor_approach_said on mentor_approach (said_until) where said_until is not null;

-- Whom a mentor was shown on the day they last looked, so that nobody can page through everybody.
create table someone_shown (
    workspace_id text   not null,
    mentor_id    text   not null,
    -- Theirs.
    day          date   not null,
    people       text[] not null,
    constraint someone_shown_pk primary key (workspace_id, mentor_id)
);

-- What was shown on days gone by.
create index someone_shown_day on someone_shown (day);
