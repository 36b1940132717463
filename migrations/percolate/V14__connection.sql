-- Anybody can ask to have two colleagues introduced to each other. What they asked for is kept whether or not the two
-- were asked: an introduction of the same id exists only where they were, and nothing else tells the two cases apart.
-- What somebody wrote about why is in the waiting messages and nowhere else.
create table connection (
    workspace_id  text        not null,
    id            uuid        not null,
    channel_id    text        not null,
    introducer_id text        not null,
    -- In which the introducer's days are counted; null where unknown.
    zone          text,
    one_id        text        not null,
    other_id      text        not null,
    -- Erased what is stored about them while the introducer had no answer yet; become someone who left with it.
    one_leaves    boolean     not null default false,
    other_leaves  boolean     not null default false,
    asked_at      timestamptz not null,
    -- When the introducer hears what came of it. Decided when they ask, and never moved.
    answer_at     timestamptz not null,
    -- What they heard; null before.
    answer        text,
    constraint connection_pk primary key (workspace_id, id),
    constraint connection_is_of_three check (
        introducer_id <> one_id and introducer_id <> other_id and one_id <> other_id),
    constraint connection_answer_is_known check (answer in ('INTRODUCED', 'NOT_THIS_TIME')),
    constraint connection_leaves_before_the_answer check (answer is null or not (one_leaves or other_leaves))
);

-- One that waits for its answer per introducer and pair, whatever nodes and clicks do at once.
create unique index connection_one_open
    on connection (workspace_id, introducer_id, one_id, other_id) where answer is null;
-- What one person asked for, and when.
create index connection_by_introducer on connection (workspace_id, introducer_id, asked_at);
-- The answers that are due, earliest first.
create index connection_due on connection (answer_at, workspace_id, id) where answer is null;
-- There is none on the two: they are asked for only when somebody erases their data.

-- An introduction comes of somebody's asking, of a round of its circle, or of a colleague's idea.
alter table introduction
    add column connected_by        text,
    -- The colleague erased what is stored about them while it was open; becomes someone who left at its end.
    add column connected_by_leaves boolean not null default false,
    drop constraint introduction_comes_of_asking_or_round,
    add constraint introduction_has_one_origin check (num_nonnulls(asked_by, round, connected_by) = 1),
    add constraint introduction_connected_by_leaves_while_open check (
        not connected_by_leaves or connected_by is not null and outcome is null);

-- Those that somebody had the idea of.
create index introduction_by_introducer on introduction (workspace_id, connected_by) where connected_by is not null;
