-- Another place, beneficiary or partner of a group file: a place of a new round takes the place of an approved one, which is given up when the
-- round is approved. Both stay, so before and after are seen. A place in a round that is still written is taken out with what it says.
alter table project.group_place
    add column replaces_id uuid references project.group_place constraint group_place_replaced_once unique,
    add column replaces_why text not null default '' constraint group_place_replaces_why check (length(replaces_why) <= 1000),
    add constraint group_place_replaced_with_reason check ((replaces_id is null) = (replaces_why = ''));
comment on column project.group_place.replaces_id is 'The approved place whose place it takes; empty for one more.';
