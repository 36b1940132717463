-- What was counted in a circle in one quarter, once, some weeks after its end. Nobody's data: rounded to five, and null
-- where it is of too few. It never changes, whoever answers or leaves later.
create table counted_quarter (
    workspace_id       text        not null,
    channel_id         text        not null,
    first_day          date        not null,
    -- On whose clock that day began.
    zone               text        not null,
    -- All introductions opened before belong to it or to an earlier one, whatever the circle's clock is by then.
    ends_at            timestamptz not null,
    people             integer,
    proposed           integer,
    together           integer,
    told               integer,
    met                integer,
    new_pairs          integer,
    -- Whether any department of those in new pairs was known; the two after it mean nothing otherwise.
    departments_known  boolean     not null,
    placed_pairs       integer,
    across_departments integer,
    constraint counted_quarter_pk primary key (workspace_id, channel_id, first_day),
    constraint counted_quarter_begins
        check (extract(day from first_day) = 1 and extract(month from first_day) in (1, 4, 7, 10)),
    constraint counted_quarter_of_enough
        check (least(people, proposed, together, told, met, new_pairs, placed_pairs, across_departments) >= 5),
    constraint counted_quarter_rounded
        check (people % 5 = 0 and proposed % 5 = 0 and together % 5 = 0 and told % 5 = 0 and met % 5 = 0
            and new_pairs % 5 = 0 and placed_pairs % 5 = 0 and across_departments % 5 = 0)
);

-- What is to be counted of a circle, and its first introduction that was not counted yet. introduction_by_opening does
-- not tell circles apart: for each of them it would be read through for the whole workspace.
create index introduction_by_circle on introduction (workspace_id, channel_id, opened_at, id);
