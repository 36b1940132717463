-- Who does not want to be asked because a colleague thought of them. Always looked up by person.
create table ideas_declined (
    workspace_id text        not null,
    person_id    text        not null,
    since        timestamptz not null,
    constraint ideas_declined_pk primary key (workspace_id, person_id)
);
