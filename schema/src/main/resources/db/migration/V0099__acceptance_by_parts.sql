-- Nghiệm thu từng phần: minutes for a place of a group file, or for a part of the lines of another; the acceptance of the whole file sums them up.
create table project.part_acceptance (
    id             uuid        not null primary key,
    project_id     uuid        not null references project.project,
    group_place_id uuid        references project.group_place constraint part_acceptance_of_a_place_once unique,
    minutes_number text        not null constraint part_acceptance_minutes check (length(trim(minutes_number)) between 1 and 100),
    accepted_on    date        not null,
    accepted_vnd   bigint      not null constraint part_acceptance_cost check (accepted_vnd > 0),
    due_vnd        bigint      constraint part_acceptance_due check (due_vnd >= 0),
    receipt        jsonb       not null default '{}',
    note           text        not null default '',
    at             timestamptz not null,
    by             uuid        not null references access.account,
    constraint part_acceptance_of_a_place_is_reckoned check ((group_place_id is null) = (due_vnd is null))
);
comment on table project.part_acceptance is 'Biên bản nghiệm thu cơ sở of one place or one part. Only added to.';
comment on column project.part_acceptance.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.part_acceptance.group_place_id is 'The place of a group file; empty for a part of a file for one beneficiary.';
comment on column project.part_acceptance.due_vnd is 'The least of what the place was given and what the frozen norm gives on the accepted cost; a part without a place is reckoned with the whole.';
create index part_acceptance_by_project on project.part_acceptance (project_id, accepted_on);

create table project.part_accepted_line (
    part_id      uuid    not null references project.part_acceptance,
    position     integer not null,
    accepted_vnd bigint  not null constraint part_accepted_line_cost check (accepted_vnd >= 0),
    primary key (part_id, position)
);
comment on table project.part_accepted_line is 'Accepted cost of each line of the estimate in one part; none for a place of a group file.';

-- An establishment sees the acceptance of its own place, not its neighbours': the place decides.
alter table project.part_acceptance enable row level security;
create policy part_acceptance_is_seen on project.part_acceptance for select to kc_app using (
    exists (select from project.project where project.id = project_id)
    and (group_place_id is null or exists (select from project.group_place where group_place.id = group_place_id)));
create policy part_acceptance_is_made on project.part_acceptance for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create trigger part_acceptance_recorded after insert or update or delete on project.part_acceptance
    for each row execute function access.record_change('project_id');
grant select, insert on project.part_acceptance to kc_app;

alter table project.part_accepted_line enable row level security;
create policy part_accepted_line_of_a_seen_part on project.part_accepted_line for select to kc_app
    using (exists (select from project.part_acceptance where part_acceptance.id = part_id));
create policy part_accepted_line_is_made on project.part_accepted_line for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.part_acceptance where part_acceptance.id = part_id));
create trigger part_accepted_line_recorded after insert or update or delete on project.part_accepted_line
    for each row execute function access.record_change('part_id');
grant select, insert on project.part_accepted_line to kc_app;
