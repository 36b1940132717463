-- What a file shows, in the app's words (Slack's alt_txt), for whoever cannot see it; empty where it said nothing.
alter table file add column in_words text not null default '';
