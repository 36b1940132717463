-- The pretend workspace. Its ids and timestamps look as Slack's do; there is one workspace, so no key carries a team.

create table person (
    id         text not null,
    -- What others type after an @.
    handle     text not null,
    name       text not null,
    title      text not null,
    department text not null,
    -- Null where the person does not say.
    zone       text,
    locale     text not null,
    standing   text not null,
    constraint person_pk primary key (id),
    constraint person_handle_is_unique unique (handle),
    constraint person_standing_is_known check (standing in ('member', 'guest', 'external', 'bot', 'deactivated'))
);

create table conversation (
    id          text   not null,
    kind        text   not null,
    name        text   not null,
    -- The sorted ids of a direct or group conversation's people, so that opening it twice finds it; null for channels.
    people_key  text,
    -- The newest message timestamp given out here, in microseconds since 1970; the next one is greater.
    last_micros bigint not null default 0,
    constraint conversation_pk primary key (id),
    constraint conversation_people_are_unique unique (people_key),
    constraint conversation_kind_is_known check (kind in ('channel', 'private', 'direct', 'group')),
    constraint conversation_has_people_key_unless_channel check ((people_key is null) = (kind in ('channel', 'private')))
);

create table membership (
    conversation_id text not null,
    person_id       text not null,
    -- The newest message the person has seen here.
    last_read_ts    text not null default '',
    constraint membership_pk primary key (conversation_id, person_id),
    constraint membership_of_conversation foreign key (conversation_id) references conversation (id),
    constraint membership_of_person foreign key (person_id) references person (id)
);
-- "Which conversations is this person in?", asked at every turn of the page.
create index membership_by_person on membership (person_id);

create table message (
    conversation_id text    not null,
    -- Seconds and microseconds of domain time, as Slack writes them; sorts as text until the year 2286.
    ts              text    not null,
    author_id       text    not null,
    text            text    not null,
    -- json, not jsonb: what was posted is given back as it was.
    blocks          json,
    metadata        json,
    thread_ts       text,
    -- Only this person sees it; null for everybody.
    ephemeral_to    text,
    edited          boolean not null default false,
    constraint message_pk primary key (conversation_id, ts),
    constraint message_of_conversation foreign key (conversation_id) references conversation (id),
    constraint message_of_author foreign key (author_id) references person (id),
    constraint message_to_person foreign key (ephemeral_to) references person (id)
);

create table modal (
    view_id     text not null,
    person_id   text not null,
    -- 1 lies at the bottom; Slack stacks three.
    depth       int  not null,
    -- Changes with every update of the view.
    hash        text not null,
    external_id text,
    view        json not null,
    -- What the last submission was refused for: sentences by block id.
    errors      json not null,
    constraint modal_pk primary key (view_id),
    constraint modal_one_at_each_depth unique (person_id, depth),
    constraint modal_external_id_is_unique unique (external_id),
    constraint modal_stack_is_three_high check (depth between 1 and 3),
    constraint modal_of_person foreign key (person_id) references person (id)
);

create table trigger_given (
    id        text        not null,
    person_id text        not null,
    -- The modal in which the person acted, if they did in one.
    view_id   text,
    given_at  timestamptz not null,
    exchanged boolean     not null default false,
    constraint trigger_given_pk primary key (id)
);

create table response_url (
    id              text        not null,
    conversation_id text        not null,
    person_id       text        not null,
    -- The message whose button was pressed; null after a command.
    message_ts      text,
    given_at        timestamptz not null,
    uses            int         not null default 0,
    constraint response_url_pk primary key (id)
);

create table waiting_event (
    id     text        not null,
    body   json        not null,
    -- How often it was sent already, and what went wrong last.
    tries  int         not null default 0,
    reason text,
    due_at timestamptz not null,
    constraint waiting_event_pk primary key (id)
);
-- "What has to be sent by now?", asked every second.
create index waiting_event_by_due_at on waiting_event (due_at);

-- What happens on the first start only, and has happened.
create table first_start (
    step text not null,
    constraint first_start_pk primary key (step)
);
