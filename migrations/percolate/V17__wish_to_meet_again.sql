-- Whom somebody would like to be introduced to again. It counts only where both do, and is known to nobody but them.
create table wish_to_meet_again (
    workspace_id text        not null,
    person_id    text        not null,
    other_id     text        not null,
    wished_at    timestamptz not null,
    constraint wish_to_meet_again_pk primary key (workspace_id, person_id, other_id),
    constraint wish_to_meet_again_somebody_else check (person_id <> other_id)
);

-- Those that name somebody who erases their data, and whether the other wishes it, too.
create index wish_to_meet_again_by_other on wish_to_meet_again (workspace_id, other_id);
