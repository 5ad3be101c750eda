-- What the office of a commune vouches for about a đề án in its area: the place and what is made there, and what it saw at acceptance.
create table project.commune_statement (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    kind       text        not null constraint commune_statement_kind check (kind in ('PLACE', 'ACCEPTANCE')),
    there      boolean     not null,
    working    boolean     not null,
    seen_on    date        not null,
    witness    text        not null constraint commune_statement_witness check (witness <> ''),
    note       text        not null,
    place_id   uuid        not null references territory.unit,
    unit_id    uuid        not null references territory.unit,
    at         timestamptz not null,
    by         uuid        not null references access.account,
    constraint commune_statement_says_what_is_wrong check (there and working or note <> '')
);
comment on table project.commune_statement is 'Xác nhận của Ủy ban nhân dân cấp xã. Only added to; the latest of a kind holds, and only for the place it was made about.';
comment on column project.commune_statement.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.commune_statement.there is 'The workshop, or what was bought, is at the place.';
comment on column project.commune_statement.working is 'It produces, or runs, as the file says.';
comment on column project.commune_statement.place_id is 'The place of the đề án when it was made.';
comment on column project.commune_statement.unit_id is 'The commune that made it.';
create index commune_statement_by_project on project.commune_statement (project_id, at);

alter table project.commune_statement enable row level security;
create policy commune_statement_of_a_seen_project on project.commune_statement for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy commune_statement_is_made on project.commune_statement for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'CONFIRM')) = 'AREA' and by = (select access.actor_account())
        and unit_id = (select access.actor_unit()) and exists (select from project.project where project.id = project_id));
grant select, insert on project.commune_statement to kc_app;
create trigger commune_statement_recorded after insert or update or delete on project.commune_statement
    for each row execute function access.record_change('project_id');

-- Work may wait for the office of one commune: whoever answers for the unit now, also after a reform of units.
alter table desk.notice add column unit_id uuid references territory.unit,
    add constraint notice_of_a_unit_is_for_its_commune check (unit_id is null or role = 'COMMUNE');
comment on column desk.notice.unit_id is 'The administrative unit whose commune office it is for; empty for all others.';
drop policy notice_to_me on desk.notice;
create policy notice_to_me on desk.notice for select to kc_app using (
    access.actor_role() = 'SYSTEM' or account_id = access.actor_account() or establishment_id = access.actor_establishment()
    or (role = access.actor_role() and province = access.actor_province() and (organisation_id is null or organisation_id = access.actor_organisation())
        and (unit_id is null or unit_id = any ((select territory.actor_area())::uuid[]))));
