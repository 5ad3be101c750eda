-- Row-level security asks the permissions: the second lock turns with the same key as the first.

create function territory.actor_area() returns uuid[] language sql stable parallel safe
    return (with recursive area (id) as (
                select access.actor_unit()
                union
                select next.id
                from area cross join lateral (
                    select child.id from territory.unit child where child.parent_id = area.id
                    union all
                    select old_id from territory.transition where new_id = area.id and portion = 'FULL') next)
            select coalesce(array_agg(id), '{}') from area where id is not null);
comment on function territory.actor_area() is 'The unit of the acting account, what lies in it, and what wholly became it: where its office answers for places.';

drop policy establishment_of_the_province_or_own on establishment.establishment;
create policy establishment_is_seen on establishment.establishment for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'READ')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('ESTABLISHMENT', 'READ')) = 'OWN' and id = (select access.actor_establishment())
    or (select access.actor_scope('ESTABLISHMENT', 'READ')) = 'AREA' and province = (select access.actor_province())
        and unit_id = any ((select territory.actor_area())::uuid[]));
drop policy establishment_is_registered_by_officers on establishment.establishment;
create policy establishment_is_registered on establishment.establishment for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province()));
drop policy establishment_is_kept_by_officers on establishment.establishment;
create policy establishment_is_kept on establishment.establishment for update to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province()));

drop policy need_of_the_province_or_own on establishment.need;
create policy need_is_seen on establishment.need for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('NEED', 'READ')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('NEED', 'READ')) = 'OWN' and establishment_id = (select access.actor_establishment()));
drop policy need_is_sent_by_its_owner on establishment.need;
create policy need_is_sent on establishment.need for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('NEED', 'WRITE')) = 'OWN' and establishment_id = (select access.actor_establishment())
        and province = (select access.actor_province()));
drop policy need_is_answered_by_the_centre on establishment.need;
create policy need_is_answered on establishment.need for update to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('NEED', 'DECIDE')) = 'ALL' and province = (select access.actor_province()));

-- A draft is the implementer's own, and the inspector's.
drop policy project_of_the_province_or_own on project.project;
create policy project_is_seen on project.project for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and province = (select access.actor_province())
        and (stage <> 'DRAFT' or access.actor_role() = 'INSPECTOR' or implementer_id = (select access.actor_organisation()))
    or (select access.actor_scope('PROJECT', 'READ')) = 'OWN' and beneficiary_id = (select access.actor_establishment())
    or (select access.actor_scope('PROJECT', 'READ')) = 'AREA' and province = (select access.actor_province()) and stage <> 'DRAFT'
        and place_id = any ((select territory.actor_area())::uuid[]));
create policy project_is_opened on project.project for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'WRITE')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('PROJECT', 'WRITE')) = 'UNIT' and implementer_id = (select access.actor_organisation())
        and province = (select access.actor_province()));
create policy project_is_moved on project.project for update to kc_app
    using (
        access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('PROJECT', 'WRITE')) = 'ALL' and province = (select access.actor_province())
        or (select access.actor_scope('PROJECT', 'WRITE')) = 'UNIT' and implementer_id = (select access.actor_organisation())
            and province = (select access.actor_province()));

-- What belongs to a file is seen with it, and written only by who writes in files.
do $$
declare child text;
begin
    foreach child in array array['estimate_line', 'appraisal', 'frozen_assessment', 'contract', 'progress_report', 'acceptance', 'accepted_line',
                                 'settlement', 'settlement_difference', 'move'] loop
        execute format('drop policy %I on project.%I', child || '_of_a_seen_project', child);
        execute format('create policy %I on project.%I for select to kc_app using (exists (select from project.project where project.id = project_id))',
                       child || '_of_a_seen_project', child);
        execute format('create policy %I on project.%I to kc_app
                        using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))
                        with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))',
                       child || '_is_written', child);
    end loop;
end
$$;
drop policy appraisal_mark_of_a_seen_appraisal on project.appraisal_mark;
create policy appraisal_mark_of_a_seen_appraisal on project.appraisal_mark for select to kc_app
    using (exists (select from project.appraisal where appraisal.id = appraisal_id));
create policy appraisal_mark_is_given on project.appraisal_mark for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.appraisal where appraisal.id = appraisal_id));

drop policy plan_of_the_province on plan.plan;
create policy plan_is_seen on plan.plan for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PLAN', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy plan_is_written on plan.plan to kc_app
    using (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL' and province = (select access.actor_province()))
    with check (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL' and province = (select access.actor_province()));

drop policy fund_of_the_province on budget.fund;
create policy fund_is_seen on budget.fund for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy fund_is_opened on budget.fund for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL' and province = (select access.actor_province()));

-- The trail of files and of looks at personal data; of accounts, bodies and places for whoever keeps the accounts.
drop policy change_is_read_by_inspectors on access.change;
create policy change_is_seen on access.change for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('AUDIT', 'READ')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('ACCOUNT', 'READ')) = 'ALL' and split_part(table_name, '.', 1) in ('access', 'organisation', 'territory'));
drop policy personal_access_is_read_by_inspectors on access.personal_access;
create policy personal_access_is_seen on access.personal_access for select to kc_app using (
    access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account())
    or (select access.actor_scope('AUDIT', 'READ')) = 'ALL' and province = (select access.actor_province()));
