-- Results of each place of a group file: whoever benefits there reports for her own place.
alter table project.result
    add column group_place_id uuid references project.group_place,
    drop constraint result_version_once,
    add constraint result_version_once unique nulls not distinct (project_id, group_place_id, months, version);
comment on column project.result.group_place_id is 'The place of a group file; empty for a file for one beneficiary, and where the office once reported a group as a whole.';
create index result_by_place on project.result (group_place_id) where group_place_id is not null;

drop policy result_of_a_seen_project on project.result;
create policy result_of_a_seen_project on project.result for select to kc_app using (
    exists (select from project.project where project.id = project_id)
    and (group_place_id is null or exists (select from project.group_place place where place.id = group_place_id)));
drop policy result_is_reported on project.result;
create policy result_is_reported on project.result for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('RESULT', 'WRITE')) is not null and by = (select access.actor_account())
        and case when group_place_id is null
            then exists (select from project.project where project.id = project_id
                and ((select access.actor_scope('RESULT', 'WRITE')) = 'ALL' or beneficiary_id = (select access.actor_establishment())))
            else exists (select from project.group_place place where place.id = group_place_id and place.project_id = result.project_id
                and place.approved
                and ((select access.actor_scope('RESULT', 'WRITE')) = 'ALL' or place.beneficiary_id = (select access.actor_establishment())))
            end);

-- Each place is a support of its own. What was once reported of a group as a whole counts until one of its places has answered.
create or replace view project.pub_result with (security_invoker = true) as
    with held as (
        select distinct on (project_id, group_place_id, months) id, project_id, group_place_id, months
        from project.result order by project_id, group_place_id, months, version desc),
    said as (
        select held.project_id, held.group_place_id, held.months, result_value.indicator, result_value.quantity
        from held join project.result_value on result_value.result_id = held.id
        where held.group_place_id is not null
           or not exists (select from held other where other.project_id = held.project_id and other.group_place_id is not null))
    select before.project_id, before.indicator, before.quantity as before_quantity, after.quantity as after_quantity, after.months, before.group_place_id
    from said before
         join lateral (select said.quantity, said.months from said
                       where said.project_id = before.project_id and said.group_place_id is not distinct from before.group_place_id
                         and said.indicator = before.indicator and said.months > 0
                       order by said.months desc limit 1) after on true
    where before.months = 0;
comment on view project.pub_result is 'Each indicator of each support, or of each place of a group, before it and at the last time after it; none where one of the two is missing.';

create view project.pub_supported with (security_invoker = true) as
    select acceptance.project_id, null::uuid as group_place_id, project.beneficiary_id, acceptance.accepted_on
    from project.acceptance join project.project on project.id = acceptance.project_id
    where project.beneficiary_id is not null
    union all
    select place.project_id, place.id, place.beneficiary_id, part.accepted_on
    from project.group_place place join project.part_acceptance part on part.group_place_id = place.id;
comment on view project.pub_supported is 'Whoever was supported and whose support was accepted: one for a file, one for each place of a group file.';
grant select on project.pub_supported to kc_app;

-- What one establishment was told of a file is done; what its neighbours were told stays.
create function desk.end_notices(file uuid, establishment uuid, messages text[], ended_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, desk, access as $$
    update desk.notice set done_at = ended_at
    where file_id = file and establishment_id = establishment and message = any (messages) and done_at is null
      and (province = access.actor_province() or access.actor_role() = 'SYSTEM')
$$;
revoke execute on function desk.end_notices(uuid, uuid, text[], timestamptz) from public;
grant execute on function desk.end_notices(uuid, uuid, text[], timestamptz) to kc_app;
