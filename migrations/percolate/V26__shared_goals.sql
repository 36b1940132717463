-- The addend of what both would like to learn or talk about, beside the other numbers of the matching.
alter table introduction
    add column goals integer not null default 0;

alter table round_choice
    add column goals integer not null default 0;
