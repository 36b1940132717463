-- A stretch of time of a circle that is counted by itself, and so in no quarter. It is set aside before it begins, and
-- counted once, some weeks after its end. Nobody's data: rounded to five, and null where it is of too few. What was
-- counted never changes, whoever answers or leaves later.
create table counted_period (
    workspace_id       text        not null,
    channel_id         text        not null,
    -- From the first moment on and before the last: introductions opened then belong to it.
    from_at            timestamptz not null,
    until_at           timestamptz not null,
    counted            boolean     not null default false,
    people             integer,
    proposed           integer,
    together           integer,
    told               integer,
    met                integer,
    new_pairs          integer,
    -- Whether any department of those in new pairs was known; the two after it mean nothing otherwise.
    departments_known  boolean     not null default false,
    placed_pairs       integer,
    across_departments integer,
    constraint counted_period_pk primary key (workspace_id, channel_id, from_at),
    constraint counted_period_ends_later check (from_at < until_at),
    constraint counted_period_nothing_before_counted
        check (counted or coalesce(people, proposed, together, told, met, new_pairs, placed_pairs, across_departments) is null),
    constraint counted_period_of_enough
        check (least(people, proposed, together, told, met, new_pairs, placed_pairs, across_departments) >= 5),
    constraint counted_period_rounded
        check (people % 5 = 0 and proposed % 5 = 0 and together % 5 = 0 and told % 5 = 0 and met % 5 = 0
            and new_pairs % 5 = 0 and placed_pairs % 5 = 0 and across_departments % 5 = 0)
);

-- Rounds that are tried out for four weeks, and whether hours keep people apart.
alter table tended_circle
    -- From when its first round begins; all null where there is none.
    add column pilot_begins_at timestamptz,
    add column pilot_ends_at   timestamptz,
    -- When whoever looks after it is told what came of it.
    add column recap_at        timestamptz,
    -- Whether no round begins that would not be over by its end; no longer where rounds are to go on.
    add column pilot_bounds    boolean not null default false,
    add column recap_told      boolean not null default false,
    -- Whether at the beginning of the last round at least five people shared no working hour with whom they were
    -- introduced to; nothing else is kept of that.
    add column hours_exclude   boolean not null default false,
    drop constraint tended_circle_why_none_is_known,
    add constraint tended_circle_why_none_is_known check (why_none in ('STOPPED', 'REMOVED', 'PILOT_OVER')),
    add constraint tended_circle_pilot_is_whole
        check ((pilot_begins_at is null) = (pilot_ends_at is null) and (pilot_begins_at is null) = (recap_at is null)
            and pilot_begins_at < pilot_ends_at and pilot_ends_at <= recap_at),
    add constraint tended_circle_pilot_or_nothing
        check (pilot_begins_at is not null or not (pilot_bounds or recap_told));

-- The circles whose recap is to be told, earliest first.
create index tended_circle_recap_due on tended_circle (recap_at, workspace_id, channel_id)
    where recap_at is not null and not recap_told;
