-- Who gave the file in a form; null where the app brought it.
alter table file
    add column owner_id text,
    add constraint file_of_person foreign key (owner_id) references person (id);
