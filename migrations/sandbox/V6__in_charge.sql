-- Whoever made a channel; null where nobody knows any more.
alter table conversation
    add column creator text,
    add constraint conversation_by_creator foreign key (creator) references person (id);

alter table person add column is_admin boolean not null default false;
