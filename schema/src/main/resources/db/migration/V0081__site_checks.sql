-- Kiểm tra thực tế: what the department found where the đề án is to be, before it appraises.
create table project.site_check (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    province   text        not null,
    year       integer     not null,
    serial     integer     not null constraint site_check_serial check (serial > 0),
    place_id   uuid        not null references territory.unit,
    seen_on    date        not null,
    spot       text        not null constraint site_check_spot check (length(trim(spot)) between 1 and 300),
    team       text        not null constraint site_check_team check (length(trim(team)) between 1 and 1000),
    owner      text        not null constraint site_check_owner check (length(trim(owner)) between 1 and 300),
    latitude   numeric(8,5),
    longitude  numeric(8,5),
    fit        boolean     not null,
    conclusion text        not null constraint site_check_conclusion check (length(trim(conclusion)) between 1 and 4000),
    at         timestamptz not null,
    by         uuid        not null references access.account,
    constraint site_check_number_once unique (province, year, serial),
    constraint site_check_position check (
        latitude is null and longitude is null or latitude between -90 and 90 and longitude between -180 and 180)
);
comment on table project.site_check is 'Biên bản kiểm tra thực tế trước thẩm định. Only added to; the latest holds, and only for the place it was made at.';
comment on column project.site_check.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.site_check.serial is 'Number of the minutes within the province and year, given by the program.';
comment on column project.site_check.place_id is 'The place of the đề án when it was made.';
comment on column project.site_check.team is 'Who went for the offices: names and titles.';
comment on column project.site_check.owner is 'Who stood for the establishment.';
comment on column project.site_check.fit is 'Whether what was found lets the đề án go on.';
create index site_check_by_project on project.site_check (project_id, at);

create table project.site_check_point (
    site_check_id uuid    not null references project.site_check,
    code          text    not null,
    position      integer not null,
    question_vi   text    not null,
    question_en   text    not null,
    answer        text    not null constraint site_check_point_answer check (answer in ('YES', 'NO', 'NONE')),
    remark        text    not null default '' constraint site_check_point_remark check (length(remark) <= 1000),
    constraint site_check_point_pk primary key (site_check_id, code),
    constraint site_check_point_says_what_is_wrong check (answer <> 'NO' or trim(remark) <> '')
);
comment on table project.site_check_point is 'What was looked at, as it was asked that day, and what was found. NONE: it does not apply.';

alter table project.site_check enable row level security;
create policy site_check_of_a_seen_project on project.site_check for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy site_check_is_made on project.site_check for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'WRITE')) = 'ALL' and by = (select access.actor_account())
        and exists (select from project.project where project.id = project_id and project.province = site_check.province));
alter table project.site_check_point enable row level security;
create policy site_check_point_of_a_seen_check on project.site_check_point to kc_app
    using (exists (select from project.site_check where site_check.id = site_check_id))
    with check (exists (select from project.site_check where site_check.id = site_check_id
        and (access.actor_role() = 'SYSTEM' or site_check.by = (select access.actor_account()))));
grant select, insert on project.site_check, project.site_check_point to kc_app;
create trigger site_check_recorded after insert or update or delete on project.site_check
    for each row execute function access.record_change('project_id');
create trigger site_check_point_recorded after insert or update or delete on project.site_check_point
    for each row execute function access.record_change('site_check_id');
