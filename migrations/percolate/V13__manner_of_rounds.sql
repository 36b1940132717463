-- Who takes part in the rounds of a circle, how they are introduced, and what they are mixed by.
alter table tended_circle
    add column takes_part   text    not null default 'WHOEVER_JOINED',
    add column way          text    not null default 'ASKED_FIRST',
    -- Wanted differences, with commas between them.
    add column mix          text    not null default '',
    add column mix_strength text    not null default 'A_LITTLE',
    -- Whether somebody may be introduced to whom they report to.
    add column reports      boolean not null default false,
    -- What people may be in the workspace, with commas between.
    add column admitted     text    not null default 'MEMBER',
    add constraint tended_circle_takes_part_is_known check (takes_part in ('WHOEVER_JOINED', 'EVERYBODY')),
    add constraint tended_circle_way_is_known check (way in ('ASKED_FIRST', 'STRAIGHT_AWAY')),
    add constraint tended_circle_mix_strength_is_known check (mix_strength in ('A_LITTLE', 'MUCH'));

-- The same as it was arranged when the round began.
alter table round
    add column takes_part   text    not null default 'WHOEVER_JOINED',
    add column way          text    not null default 'ASKED_FIRST',
    add column mix          text    not null default '',
    add column mix_strength text    not null default 'A_LITTLE',
    add column reports      boolean not null default false,
    add column admitted     text    not null default 'MEMBER';

-- The differences that the circle wants and its people can see themselves, with commas between them.
alter table round_choice
    add column wanted text not null default '';

alter table introduction
    add column wanted        text    not null default '',
    -- Brought together without being asked first.
    add column straight_away boolean not null default false;

-- The round whose notices were given, counted from 1; 0 for none yet. When those of the next are to be given follows.
alter table tended_circle
    add column noticed_for integer not null default 0,
    add column notice_at   timestamptz;

-- The circles whose notices are to be given, earliest first.
create index tended_circle_notice_due on tended_circle (notice_at, workspace_id, channel_id)
    where notice_at is not null;

-- Who was told, before the first time, that they take part or are introduced straight away, and what they said to it.
create table round_notice (
    workspace_id  text        not null,
    channel_id    text        not null,
    person_id     text        not null,
    -- What it said: that everybody takes part, that people are introduced straight away, or both.
    everybody     boolean     not null,
    straight_away boolean     not null,
    -- In which their working days are counted.
    zone          text,
    -- The round before which it was given, for telling what arrives late from another one.
    round         integer     not null,
    given_at      timestamptz not null,
    -- Null until it has arrived: from then on it holds one working day later.
    holds_from    timestamptz,
    -- They would rather not take part.
    declined      boolean     not null default false,
    -- They became a member of the circle by it.
    joined        boolean     not null default false,
    constraint round_notice_pk primary key (workspace_id, channel_id, person_id)
);

-- All that is kept of somebody, for their own eyes, and to forget it.
create index round_notice_by_person on round_notice (workspace_id, person_id);
