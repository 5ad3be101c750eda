-- What became of the support: the same indicators before it, and when one and two years have passed since acceptance.
create table project.result (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    months     integer     not null constraint result_months check (months between 0 and 120),
    version    integer     not null constraint result_version check (version > 0),
    told_by    text        not null,
    note       text        not null,
    at         timestamptz not null,
    by         uuid        not null references access.account,
    constraint result_version_once unique (project_id, months, version)
);
comment on table project.result is 'Kết quả sau hỗ trợ. Only added to; the latest version of a time holds.';
comment on column project.result.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.result.months is 'Months since acceptance; 0 is how it was before the support.';
comment on column project.result.told_by is 'Who of the establishment said it, where the office entered it for her; empty where she did it herself.';

create table project.result_value (
    result_id uuid           not null references project.result,
    indicator text           not null,
    quantity  numeric(20, 3) not null constraint result_value_quantity check (quantity >= 0),
    constraint result_value_pk primary key (result_id, indicator)
);
comment on column project.result_value.indicator is 'Name of a setting INDICATOR_…, whose note says what is counted in which unit.';

insert into access.permission (role, matter, verb, scope)
select role, 'RESULT', verb, 'ALL'
from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR']) role,
     unnest(array['LIST', 'READ']) verb
union all
select role, 'RESULT', 'WRITE', 'ALL' from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE']) role
union all
select 'ESTABLISHMENT', 'RESULT', verb, 'OWN' from unnest(array['READ', 'WRITE']) verb;

alter table project.result enable row level security;
alter table project.result_value enable row level security;
create policy result_of_a_seen_project on project.result for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy result_is_reported on project.result for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('RESULT', 'WRITE')) is not null and by = (select access.actor_account())
        and exists (select from project.project where project.id = project_id
            and ((select access.actor_scope('RESULT', 'WRITE')) = 'ALL' or beneficiary_id = (select access.actor_establishment()))));
create policy result_value_of_a_seen_result on project.result_value for select to kc_app
    using (exists (select from project.result where result.id = result_id));
create policy result_value_with_its_result on project.result_value for insert to kc_app
    with check (exists (select from project.result where result.id = result_id and by = (select access.actor_account())));
grant select, insert on project.result, project.result_value to kc_app;
create trigger result_recorded after insert or update or delete on project.result
    for each row execute function access.record_change('project_id');
create trigger result_value_recorded after insert or update or delete on project.result_value
    for each row execute function access.record_change('result_id');

create view project.pub_result with (security_invoker = true) as
    with held as (
        select distinct on (project_id, months) id, project_id, months from project.result order by project_id, months, version desc),
    said as (
        select held.project_id, held.months, result_value.indicator, result_value.quantity
        from held join project.result_value on result_value.result_id = held.id)
    select before.project_id, before.indicator, before.quantity as before_quantity, after.quantity as after_quantity, after.months
    from said before
         join lateral (select said.quantity, said.months from said
                       where said.project_id = before.project_id and said.indicator = before.indicator and said.months > 0
                       order by said.months desc limit 1) after on true
    where before.months = 0;
comment on view project.pub_result is 'Each indicator of each support before it and at the last time after it; none where one of the two is missing.';
grant select on project.pub_result to kc_app;
