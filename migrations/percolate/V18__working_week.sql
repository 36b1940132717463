-- The days and hours that somebody says they work. Whoever is missing works Monday to Friday, nine to five.
create table working_week (
    workspace_id text        not null,
    person_id    text        not null,
    -- One day a line with its hours, sealed with the vault: nothing is looked for in them.
    sealed       bytea       not null,
    -- When they said so.
    since        timestamptz not null,
    constraint working_week_pk primary key (workspace_id, person_id)
);
