-- What people offered as mentors. Published by whoever offers it, so nothing of it is sealed.
create table mentor_offer (
    workspace_id          text        not null,
    person_id             text        not null,
    helps_with            text        not null,
    needs                 text[]      not null,
    -- What its author has been through, said so that whoever looks for just that can find them; empty where nothing.
    been_through          text        not null,
    conversations_a_month integer     not null,
    -- The first day on which they may be asked again.
    paused_until          date,
    would_like            text        not null,
    -- Whether they agreed to be named to everybody who looks for a topic.
    listed                boolean     not null,
    since                 timestamptz not null,
    changed_at            timestamptz not null,
    -- English stems; words of other languages come out a little shorter, in requests as in offers.
    words                 tsvector    not null generated always as (to_tsvector('english', helps_with)) stored,
    been_words            tsvector    not null generated always as (to_tsvector('english', been_through)) stored,
    -- What the two texts mean, as the model of embedded_by saw it; that is empty until one has, and again once a text
    -- changes.
    meaning               bytea,
    -- Empty where nothing is written.
    been_meaning          bytea       not null default '',
    embedded_by           text        not null default '',
    embedded_at           timestamptz,
    constraint mentor_offer_pk primary key (workspace_id, person_id),
    constraint mentor_offer_conversations check (conversations_a_month between 1 and 8),
    constraint mentor_offer_embedded_at_some_time check (embedded_by = '' or embedded_at is not null)
);

create index mentor_offer_words on mentor_offer using gin (words);
create index mentor_offer_been_words on mentor_offer using gin (been_words);

-- Those that the model in use has not seen.
create index mentor_offer_to_embed on mentor_offer (embedded_by, workspace_id, person_id);

-- What is new to whoever keeps the meanings in memory.
create index mentor_offer_embedded on mentor_offer (workspace_id, embedded_at);
