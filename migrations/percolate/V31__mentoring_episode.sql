-- What people note of their conversations, each for themselves. Which notes of two people are of the same conversation
-- follows from the notes and is kept nowhere.

-- Somebody outside this Slack, under the label that its author gave them.
create table outside_person (
    workspace_id text  not null,
    author_id    text  not null,
    id           uuid  not null,
    -- The label, sealed with the vault.
    sealed       bytea not null,
    constraint outside_person_pk primary key (workspace_id, author_id, id)
);

create table episode_view (
    workspace_id    text        not null,
    author_id       text        not null,
    -- Follows from that of the form or click it came of, so that the same one twice is kept once.
    id              uuid        not null,
    -- With whom: a colleague, someone who left once they erased their data, or somebody outside this Slack.
    other_id        text,
    outside_id      uuid,
    -- On the author's own calendar.
    day             date        not null,
    -- Length, role, functions, marks and the private line, sealed with the vault: nothing is looked for in them.
    sealed          bytea       not null,
    -- The people of this introduction met: the other's note of it is of the same conversation, whatever their days.
    introduction_id uuid,
    -- The view of the other that they asked the author to have in both logs; the same holds for it.
    confirms        uuid,
    logged_at       timestamptz not null,
    changed_at      timestamptz not null,
    constraint episode_view_pk primary key (workspace_id, author_id, id),
    constraint episode_view_is_with_one check (num_nonnulls(other_id, outside_id) = 1),
    constraint episode_view_is_with_another check (other_id <> author_id),
    constraint episode_view_has_one_occasion check (num_nonnulls(introduction_id, confirms) <= 1),
    constraint episode_view_occasion_is_of_two check (
        outside_id is null or num_nonnulls(introduction_id, confirms) = 0),
    constraint episode_view_outside_person foreign key (workspace_id, author_id, outside_id)
        references outside_person (workspace_id, author_id, id)
);

-- Each person has at most one view of an episode, whatever nodes and clicks do at once.
create unique index episode_view_one_of_introduction
    on episode_view (workspace_id, author_id, other_id, introduction_id) where introduction_id is not null;
create unique index episode_view_one_that_confirms
    on episode_view (workspace_id, author_id, confirms) where confirms is not null;
-- What one noted about another; both ways round, a tie.
create index episode_view_by_companion on episode_view (workspace_id, author_id, other_id, day);
-- What one noted, by day.
create index episode_view_by_day on episode_view (workspace_id, author_id, day);
-- Who noted something about a person who erases their data.
create index episode_view_by_other on episode_view (workspace_id, other_id);

-- Somebody asked the other to have a conversation in both logs: about each view once. Brought to nobody where one keeps
-- the other apart, which nothing here tells from one that has not arrived.
create table episode_ask (
    workspace_id text        not null,
    id           uuid        not null,
    from_id      text        not null,
    to_id        text        not null,
    view_id      uuid        not null,
    -- As the question says it.
    day          date        not null,
    asked_at     timestamptz not null,
    arrived_at   timestamptz,
    -- When the other said not now; whoever asked never learns of it.
    set_aside_at timestamptz,
    -- When the asker deleted what it asks about. It stays, so that deleting makes no room for one more question.
    withdrawn_at timestamptz,
    constraint episode_ask_pk primary key (workspace_id, id),
    constraint episode_ask_of_another check (from_id <> to_id),
    constraint episode_ask_once_about_a_view unique (workspace_id, from_id, view_id)
);

-- How often one asked another, and when; what one asked.
create index episode_ask_by_asker on episode_ask (workspace_id, from_id, to_id, asked_at);
-- What reached somebody and waits for an answer.
create index episode_ask_by_asked on episode_ask (workspace_id, to_id, arrived_at);

-- Somebody thanked the other for a conversation. Their words are in the waiting message and nowhere else.
create table thank_you (
    workspace_id text        not null,
    id           uuid        not null,
    from_id      text        not null,
    to_id        text        not null,
    -- The sender's, of that conversation; it may be gone meanwhile.
    view_id      uuid        not null,
    -- Of the conversation, as the message says it.
    day          date        not null,
    invitation   text        not null,
    -- On the sender's own calendar.
    sent_on      date        not null,
    sent_at      timestamptz not null,
    -- Null until the other has it, and for ever where one keeps the other apart.
    arrived_at   timestamptz,
    constraint thank_you_pk primary key (workspace_id, id),
    constraint thank_you_to_another check (from_id <> to_id),
    constraint thank_you_invitation_is_known check (
        invitation in ('NONE', 'MAY_I_COME_BACK', 'COME_BACK_ANY_TIME')),
    -- Also what one sent to another: both ways round, a tie.
    constraint thank_you_once_a_day unique (workspace_id, from_id, to_id, sent_on)
);

-- What one sent, latest first; what reached somebody.
create index thank_you_by_sender on thank_you (workspace_id, from_id, sent_at);
create index thank_you_by_receiver on thank_you (workspace_id, to_id, sent_at);
