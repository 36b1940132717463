-- How far domain time runs ahead of the wall clock. Always one row; only the sandbox's time machine changes it.
create table domain_time (
    only_row      boolean not null default true,
    ahead_seconds bigint  not null default 0,
    constraint domain_time_pk primary key (only_row),
    constraint domain_time_has_one_row check (only_row),
    constraint domain_time_never_goes_back check (ahead_seconds >= 0)
);
