-- How far domain time runs ahead of the wall clock. At most one row, made when time is first moved;
-- only the sandbox's time machine writes it.
create table domain_time (
    only_row     boolean not null default true,
    -- microseconds, the finest that timestamptz keeps
    ahead_micros bigint  not null,
    constraint domain_time_pk primary key (only_row),
    constraint domain_time_has_one_row check (only_row),
    constraint domain_time_never_goes_back check (ahead_micros >= 0)
);
