-- Somebody asks for a mentor. What they wrote is sealed, in mentor_request_text.
create table mentor_request (
    workspace_id   text        not null,
    id             uuid        not null,
    requester_id   text        not null,
    -- In which the requester's days are counted; null where unknown.
    zone           text,
    since          timestamptz not null,
    stage          text        not null,
    -- Within the stage: how long somebody is waited for, how often a post was shown, or why it ended.
    step           text,
    -- Whom the stage is about: who is asked, who named a colleague, or who said yes.
    person_id      text,
    -- The colleague somebody named, while the requester has not said whether they would like that.
    colleague_id   text,
    colleague_zone text,
    -- Where it stands in a channel, and which version is read there; null where it stands in none.
    channel_id     text,
    named          boolean,
    posted_version integer,
    -- When to look at it again; null once it is over.
    due_at         timestamptz,
    -- Until when what it says is kept, once it is over; null before, and after that was deleted.
    texts_until    timestamptz,
    constraint mentor_request_pk primary key (workspace_id, id),
    constraint mentor_request_stage_is_known check (
        stage in ('DRAFT', 'ASKING', 'REFERRED', 'POSTED', 'AGREED', 'ENDED')),
    constraint mentor_request_posted_whole check (
        num_nonnulls(channel_id, named, posted_version) in (0, 3)),
    constraint mentor_request_is_due_until_it_ends check ((due_at is null) = (stage in ('AGREED', 'ENDED'))),
    constraint mentor_request_texts_stay_while_open check (texts_until is null or stage in ('AGREED', 'ENDED'))
);

-- One draft per person, whatever nodes and clicks do at once.
create unique index mentor_request_one_draft on mentor_request (workspace_id, requester_id) where stage = 'DRAFT';
-- What one person asked for, and how much of it is open.
create index mentor_request_by_requester on mentor_request (workspace_id, requester_id, since);
-- Who was named as a colleague, to remove them.
create index mentor_request_by_colleague on mentor_request (workspace_id, colleague_id)
    where colleague_id is not null;
-- What is due next.
create index mentor_request_due on mentor_request (due_at, workspace_id, id) where due_at is not null;
-- Whose texts can be deleted.
create index mentor_request_texts on mentor_request (texts_until) where texts_until is not null;

-- What a request says, version by version: whoever was asked keeps what they read.
create table mentor_request_text (
    workspace_id text    not null,
    request_id   uuid    not null,
    version      integer not null,
    sealed       bytea   not null,
    constraint mentor_request_text_pk primary key (workspace_id, request_id, version),
    constraint mentor_request_text_of_request foreign key (workspace_id, request_id)
        references mentor_request (workspace_id, id) on delete cascade
);

-- Who is, was or will be asked, in order.
create table mentor_ask (
    workspace_id text        not null,
    request_id   uuid        not null,
    person_id    text        not null,
    place        integer     not null,
    zone         text,
    state        text        not null,
    -- The version they read.
    version      integer     not null,
    -- Null until their turn has come.
    asked_at     timestamptz,
    -- Not brought to the person; the requester cannot tell it from one that nobody answers.
    silent       boolean     not null,
    -- Erased what is stored about them while it was open; become someone who left once it is not.
    leaves       boolean     not null default false,
    constraint mentor_ask_pk primary key (workspace_id, request_id, person_id),
    constraint mentor_ask_of_request foreign key (workspace_id, request_id)
        references mentor_request (workspace_id, id) on delete cascade,
    constraint mentor_ask_state_is_known check (state in (
        'NEXT', 'OPEN', 'ACCEPTED', 'NOT_NOW', 'REFERRED', 'UNANSWERED', 'PASSED_OVER', 'TAKEN_BACK')),
    constraint mentor_ask_asked_when check (state = 'NEXT' or asked_at is not null)
);

-- One person at a time.
create unique index mentor_ask_one_open on mentor_ask (workspace_id, request_id) where state = 'OPEN';
-- What somebody was asked, and how much they have taken on.
create index mentor_ask_by_person on mentor_ask (workspace_id, person_id, asked_at);
