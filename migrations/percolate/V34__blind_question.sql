-- Two people are asked, each alone, what they would call what they have. What one answers is never shown to the other
-- unless both say mentoring.

create table tie_question (
    workspace_id  text        not null,
    -- Follows from whom it asks about whom, and when.
    id            uuid        not null,
    person_id     text        not null,
    about_id      text        not null,
    origin        text        not null,
    -- As it quotes them: shared facts.
    conversations integer     not null,
    since         date        not null,
    asked_at      timestamptz not null,
    arrived_at    timestamptz,
    -- Sealed with the vault, padded: all replies are equally long, also where there is none.
    reply         bytea       not null,
    replied_at    timestamptz,
    -- The last moment that anything hangs on it, and until which the answer can be changed: the same whatever it is.
    closes_at     timestamptz not null,
    closed_at     timestamptz,
    constraint tie_question_pk primary key (workspace_id, id),
    constraint tie_question_about_another check (person_id <> about_id),
    constraint tie_question_origin_is_known check (origin in ('DETECTOR', 'CHANCE')),
    constraint tie_question_answered_once_there check (replied_at is null or arrived_at is not null)
);

-- One at a time about the same person, whatever nodes do at once.
create unique index tie_question_one_open on tie_question (workspace_id, person_id, about_id)
    where closed_at is null;
-- What somebody was asked, latest first, and whether one reached them lately.
create index tie_question_by_person on tie_question (workspace_id, person_id, asked_at);
-- About whom others were asked, to remove it with them.
create index tie_question_by_other on tie_question (workspace_id, about_id);
-- What is to be closed next.
create index tie_question_due on tie_question (closes_at, workspace_id, id) where closed_at is null;
-- What is counted with a quarter.
create index tie_question_closed on tie_question (workspace_id, closed_at) where closed_at is not null;

-- What remains of a question: from when this person may be asked again about the other, and from how many conversations
-- on. Sealed with the vault, padded, since the length of a rest tells what was answered. It is this person's own wish, and
-- stays where the other erases their data.
create table tie_rest (
    workspace_id text  not null,
    person_id    text  not null,
    about_id     text  not null,
    sealed       bytea not null,
    constraint tie_rest_pk primary key (workspace_id, person_id, about_id),
    constraint tie_rest_about_another check (person_id <> about_id)
);

-- Somebody said openly to the other that they would call it mentoring. What the other answered is kept nowhere. Brought
-- to nobody where one keeps the other apart or wants no questions, which nothing here tells from one that has not
-- arrived.
create table naming_suggestion (
    workspace_id text        not null,
    id           uuid        not null,
    from_id      text        not null,
    to_id        text        not null,
    sent_at      timestamptz not null,
    arrived_at   timestamptz,
    -- Whether whoever sent it still says so, which follows from an answer in private: sealed with the vault, padded.
    stands       bytea       not null,
    constraint naming_suggestion_pk primary key (workspace_id, id),
    constraint naming_suggestion_to_another check (from_id <> to_id)
);

create index naming_suggestion_by_sender on naming_suggestion (workspace_id, from_id, sent_at);
create index naming_suggestion_by_receiver on naming_suggestion (workspace_id, to_id, sent_at);
-- What is old enough to go.
create index naming_suggestion_by_age on naming_suggestion (sent_at);

-- A tie that both call mentoring: agreed until both were told, named from then on. As in a tie, one_id is the lesser.
create table named_tie (
    workspace_id  text        not null,
    one_id        text        not null,
    other_id      text        not null,
    -- When to look whether both can be told; null once they were.
    due_at        timestamptz,
    named_at      timestamptz,
    -- Shared facts of that moment.
    conversations integer,
    since         date,
    constraint named_tie_pk primary key (workspace_id, one_id, other_id),
    -- In Java's order, which a collation need not share.
    constraint named_tie_of_two check (one_id <> other_id),
    constraint named_tie_is_due_until_named check ((due_at is null) = (named_at is not null)),
    constraint named_tie_named_whole check (num_nonnulls(named_at, conversations, since) in (0, 3))
);

create index named_tie_by_other on named_tie (workspace_id, other_id);
-- Who is to be told next.
create index named_tie_due on named_tie (due_at, workspace_id, one_id, other_id) where due_at is not null;
