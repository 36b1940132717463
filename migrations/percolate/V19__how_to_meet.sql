-- What somebody would bring that is different, in their words, and how they like to meet.
alter table profile
    add column would_bring  text    not null default '',
    -- How long they like to talk; null where any length is fine.
    add column talk_minutes integer,
    add column meeting_way  text    not null default 'EITHER',
    add constraint profile_would_bring_is_short check (char_length(would_bring) <= 150),
    add constraint profile_talk_minutes_are_known check (talk_minutes in (15, 30, 45, 60)),
    add constraint profile_meeting_way_is_known check (meeting_way in ('IN_PERSON', 'REMOTE', 'EITHER'));

-- The same as it was when the introduction opened: what its people read and the times they choose from follow from it.
alter table introduction_person
    add column would_bring  text    not null default '',
    add column talk_minutes integer,
    add column meeting_way  text    not null default 'EITHER',
    add constraint introduction_person_talk_minutes_are_known check (talk_minutes in (15, 30, 45, 60)),
    add constraint introduction_person_meeting_way_is_known check (meeting_way in ('IN_PERSON', 'REMOTE', 'EITHER'));
