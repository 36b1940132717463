-- An introduction comes of somebody's asking or of a round of its circle, counted from 1.
alter table introduction
    add column round integer,
    alter column asked_by drop not null,
    add constraint introduction_comes_of_asking_or_round check ((asked_by is null) <> (round is null));

-- What became of a round.
create index introduction_by_round on introduction (workspace_id, channel_id, round) where round is not null;
