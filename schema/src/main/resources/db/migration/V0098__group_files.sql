-- Đề án nhóm: approved before beneficiary, place and partner are known. How many places it is for is known from the beginning.
alter table project.project
    alter column beneficiary_id drop not null,
    alter column place_id drop not null,
    add column planned_places integer not null default 1 constraint project_planned_places check (planned_places between 1 and 500);
alter table project.project drop constraint project_kind, add constraint project_kind check (kind in ('NAMED', 'GROUP', 'FLAGSHIP'));
comment on column project.project.kind is 'Loại đề án: NAMED theo đối tượng cụ thể, GROUP đề án nhóm, FLAGSHIP đề án điểm. Chosen by the implementer while she writes.';
alter table project.project
    add constraint project_of_a_group_names_nobody check ((kind = 'GROUP') = (beneficiary_id is null) and (kind = 'GROUP') = (place_id is null)),
    add constraint project_for_one_has_one_place check (kind = 'GROUP' or planned_places = 1);
comment on column project.project.beneficiary_id is 'Empty for a group file, whose beneficiaries stand in its places (group_place).';
comment on column project.project.place_id is 'Empty for a group file.';
comment on column project.project.planned_places is 'How many places a group file is for; 1 for every other.';

-- Kế hoạch thực hiện: the places of a group file, handed in by the implementer and approved by the department, in as many rounds as it takes.
create table project.group_plan (
    id              uuid        not null default uuidv7() primary key,
    project_id      uuid        not null references project.project,
    round           integer     not null constraint group_plan_round check (round >= 1),
    status          text        not null constraint group_plan_status check (status in ('DRAFT', 'HANDED_IN', 'APPRAISED', 'RETURNED', 'APPROVED')),
    opinion         text        not null default '',
    number          text        not null default '',
    decided_on      date,
    decided_at      timestamptz,
    decided_by      uuid        references access.account,
    opened_at       timestamptz not null,
    opened_by       uuid        not null references access.account,
    constraint group_plan_round_once unique (project_id, round),
    constraint group_plan_approved_by_paper check (status <> 'APPROVED' or number <> '' and decided_on is not null and decided_by is not null)
);
comment on table project.group_plan is 'Kế hoạch thực hiện đề án nhóm. One round is open at a time; an approved one stays as it is.';
comment on column project.group_plan.opinion is 'What the department''s officer found: its opinion on an appraised round, the reason of a returned one.';
create unique index group_plan_one_open on project.group_plan (project_id) where status <> 'APPROVED';

create table project.group_place (
    id              uuid        not null primary key,
    project_id      uuid        not null references project.project,
    plan_id         uuid        not null references project.group_plan,
    beneficiary_id  uuid        not null references establishment.establishment,
    place_id        uuid        not null references territory.unit,
    content         text        not null constraint group_place_content check (length(trim(content)) between 1 and 1000),
    partner         text        not null default '',
    total_vnd       bigint      not null constraint group_place_total check (total_vnd > 0),
    support_vnd     bigint      not null constraint group_place_support check (support_vnd > 0),
    counterpart_vnd bigint      not null constraint group_place_counterpart check (counterpart_vnd >= 0),
    starts_on       date        not null,
    ends_on         date        not null,
    approved        boolean     not null default false,
    ceiling_vnd     bigint      constraint group_place_ceiling check (ceiling_vnd >= 0),
    receipt         jsonb,
    given_up_why    text        not null default '',
    added_at        timestamptz not null,
    version         integer     not null default 0,
    constraint group_place_adds_up check (total_vnd = support_vnd + counterpart_vnd),
    constraint group_place_dates check (ends_on >= starts_on),
    constraint group_place_approved_with_receipt check (not approved or receipt is not null and ceiling_vnd is not null),
    constraint group_place_given_up_once_approved check (given_up_why = '' or approved)
);
comment on table project.group_place is 'A place of a group file: who benefits, where, of what, for how much. Rows of an open round are written freely.';
comment on column project.group_place.id is 'Given with the form, so that a second click adds nothing twice.';
comment on column project.group_place.partner is 'Đơn vị phối hợp at this place.';
comment on column project.group_place.ends_on is 'Last day, inclusive.';
comment on column project.group_place.ceiling_vnd is 'The most the norm frozen with the file gives for this place; with its receipt kept when the round was approved.';
comment on column project.group_place.given_up_why is 'Why nothing was done at an approved place; empty while it stands.';
create index group_place_by_project on project.group_place (project_id, added_at);
create index group_place_by_plan on project.group_place (plan_id);
create index group_place_by_beneficiary on project.group_place (beneficiary_id);
create index group_place_by_place on project.group_place (place_id);

-- Whoever benefits at an approved place sees the file, and a commune the files with a place in its area. The file is asked about its places and
-- a place about its file: what the file asks runs as the owner, or the two would ask each other for ever.
create function project.has_place(of_project uuid, establishment uuid, area uuid[]) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, project
    return exists (select from project.group_place place
                   where place.project_id = of_project and place.approved
                     and (place.beneficiary_id = establishment or place.place_id = any (area)));
comment on function project.has_place(uuid, uuid, uuid[]) is 'Whether a group file has an approved place of an establishment or in an area.';
revoke execute on function project.has_place(uuid, uuid, uuid[]) from public;
grant execute on function project.has_place(uuid, uuid, uuid[]) to kc_app;

drop policy project_is_seen on project.project;
create policy project_is_seen on project.project for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and province = (select access.actor_province())
        and (stage <> 'DRAFT' or access.actor_role() = 'INSPECTOR' or implementer_id = (select access.actor_organisation()))
    or (select access.actor_scope('PROJECT', 'READ')) = 'OWN'
        and (beneficiary_id = (select access.actor_establishment())
             or kind = 'GROUP' and project.has_place(id, (select access.actor_establishment()), null))
    or (select access.actor_scope('PROJECT', 'READ')) = 'AREA' and province = (select access.actor_province()) and stage <> 'DRAFT'
        and (place_id = any ((select territory.actor_area())::uuid[])
             or kind = 'GROUP' and project.has_place(id, null, (select territory.actor_area())::uuid[])));

alter table project.group_plan enable row level security;
create policy group_plan_of_a_seen_project on project.group_plan for select to kc_app using (exists (select from project.project where project.id = project_id));
create policy group_plan_is_opened on project.group_plan for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy group_plan_is_moved on project.group_plan for update to kc_app
    using ((select access.actor_moves_files()) and status <> 'APPROVED' and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create trigger group_plan_recorded after insert or update or delete on project.group_plan
    for each row execute function access.record_change('project_id');
grant select, insert, update on project.group_plan to kc_app;

-- An establishment sees its own place, not its neighbours'.
alter table project.group_place enable row level security;
create policy group_place_is_seen on project.group_place for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and exists (select from project.project where project.id = project_id)
    or (select access.actor_scope('PROJECT', 'READ')) = 'OWN' and approved and beneficiary_id = (select access.actor_establishment())
    or (select access.actor_scope('PROJECT', 'READ')) = 'AREA' and approved and place_id = any ((select territory.actor_area())::uuid[]));
create policy group_place_is_added on project.group_place for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy group_place_is_written on project.group_place for update to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy group_place_is_taken_out on project.group_place for delete to kc_app
    using ((select access.actor_moves_files()) and not approved and exists (select from project.project where project.id = project_id));
create trigger group_place_recorded after insert or update or delete on project.group_place
    for each row execute function access.record_change('project_id');
grant select, insert, update, delete on project.group_place to kc_app;

create view project.pub_group_place with (security_invoker = true) as
    select id, project_id, beneficiary_id, place_id, content, total_vnd, support_vnd, given_up_why <> '' as given_up
    from project.group_place where approved;
comment on view project.pub_group_place is 'The approved places of group files.';
grant select on project.pub_group_place to kc_app;

create or replace view project.pub_outcome with (security_invoker = true) as
    select project.id as project_id, acceptance.accepted_on, acceptance.accepted_vnd, acceptance.due_vnd, settlement.settled_on, settlement.settled_vnd,
           (select case when bool_and(quantity is not null) then floor(sum(quantity))::bigint end
            from project.estimate_line where estimate_line.project_id = project.id and supported) as machines,
           case when project.kind = 'GROUP'
                then (select coalesce(array_agg(distinct place.beneficiary_id), '{}') from project.group_place place
                      where place.project_id = project.id and place.approved and place.given_up_why = '')
                else array[project.beneficiary_id] end as establishments
    from project.project
         left join project.acceptance on acceptance.project_id = project.id
         left join project.settlement on settlement.project_id = project.id;
comment on view project.pub_outcome is 'machines: how many the supported lines of the estimate buy; unknown where one of them says no quantity. establishments: those that are supported, of a group file as far as its places are named.';

-- The lists name nobody for a group file, and show it to whoever sees one of its places.
alter table project.list_line alter column beneficiary_id drop not null, alter column place_id drop not null;
alter table project.list_words alter column beneficiary_id drop not null, alter column place_id drop not null, alter column unit_id drop not null;
comment on column project.list_line.beneficiary is 'Its name; empty for a group file.';
create or replace function project.list_anew(which uuid[]) returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into project.list_line as l (project_id, implementer_id, beneficiary_id, place_id, total_vnd, asked_vnd, counterpart_vnd, paid_vnd, plan_year, province, stage, tier, kind, activity,
        code, title, beneficiary, due_on, approved_vnd, contracted_vnd, due_vnd, settled_vnd)
    select p.id, p.implementer_id, p.beneficiary_id, p.place_id, coalesce(lines.total, 0), coalesce(lines.asked, 0), coalesce(lines.counterpart, 0),
           coalesce(money.paid, 0), p.plan_year, p.province, p.stage, p.tier, p.kind, p.activity, p.code, p.title, coalesce(e.name, ''), p.due_on, p.approved_vnd, c.amount_vnd, a.due_vnd,
           s.settled_vnd
    from project.project p
         left join establishment.establishment e on e.id = p.beneficiary_id
         left join (select project_id, sum(total_vnd)::bigint as total, sum(support_vnd)::bigint as asked, sum(counterpart_vnd)::bigint as counterpart
                    from project.estimate_line where project_id = any (which) group by 1) lines on lines.project_id = p.id
         left join (select project_id, sum(amount_vnd)::bigint as paid
                    from budget.balance where project_id = any (which) and bucket in ('PAID', 'SETTLED') group by 1) money on money.project_id = p.id
         left join project.contract c on c.project_id = p.id
         left join project.acceptance a on a.project_id = p.id
         left join project.settlement s on s.project_id = p.id
    where p.id = any (which)
    on conflict (project_id) do update set (implementer_id, beneficiary_id, place_id, total_vnd, asked_vnd, counterpart_vnd, paid_vnd, plan_year, province, stage,
        tier, kind, activity, code, title, beneficiary, due_on, approved_vnd, contracted_vnd, due_vnd, settled_vnd)
        = row (excluded.implementer_id, excluded.beneficiary_id, excluded.place_id, excluded.total_vnd, excluded.asked_vnd,
               excluded.counterpart_vnd, excluded.paid_vnd, excluded.plan_year, excluded.province, excluded.stage, excluded.tier, excluded.kind,
               excluded.activity, excluded.code, excluded.title, excluded.beneficiary, excluded.due_on, excluded.approved_vnd, excluded.contracted_vnd,
               excluded.due_vnd, excluded.settled_vnd)
    where l.* is distinct from excluded.*;

    insert into project.list_words as w (project_id, province, activity, stage, beneficiary_id, place_id, unit_id, words, name_key, tax_key, person_key,
        title_key, line_keys, marks, own_marks)
    select p.id, p.province, p.activity, p.stage, p.beneficiary_id, p.place_id, e.unit_id, platform.plain(p.code || chr(10) || p.title || chr(10) || coalesce(e.name, '')),
           coalesce(e.name_key, ''), platform.tax_key(e.tax_code), coalesce(platform.word_key(e.representative), ''), platform.word_key(p.title),
           coalesce(lines.keys, '{}'), platform.marks(p.title || ' ' || coalesce(lines.said, '')),
           platform.marks(p.title || ' ' || p.content || ' ' || coalesce(lines.said, ''))
    from project.project p
         left join establishment.establishment e on e.id = p.beneficiary_id
         left join (select project_id, coalesce(array_agg(platform.word_key(description) order by position) filter (where supported), '{}') as keys,
                           string_agg(description, ' ' order by position) as said
                    from project.estimate_line where project_id = any (which) group by 1) lines on lines.project_id = p.id
    where p.id = any (which)
    on conflict (project_id) do update set (province, activity, stage, beneficiary_id, place_id, unit_id, words, name_key, tax_key, person_key, title_key,
        line_keys, marks, own_marks)
        = row (excluded.province, excluded.activity, excluded.stage, excluded.beneficiary_id, excluded.place_id, excluded.unit_id, excluded.words,
               excluded.name_key, excluded.tax_key, excluded.person_key, excluded.title_key, excluded.line_keys, excluded.marks, excluded.own_marks)
    where w.* is distinct from excluded.*;

    insert into project.list_name (province, name_key)
    select distinct province, name_key from project.list_words where project_id = any (which) and name_key <> ''
    on conflict do nothing;
end;

drop policy list_line_is_seen on project.list_line;
create policy list_line_is_seen on project.list_line for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and province = (select access.actor_province())
        and (stage <> 'DRAFT' or (select access.actor_role()) = 'INSPECTOR' or implementer_id = (select access.actor_organisation()))
    or (select access.actor_scope('PROJECT', 'READ')) = 'OWN'
        and (beneficiary_id = (select access.actor_establishment())
             or kind = 'GROUP' and project.has_place(project_id, (select access.actor_establishment()), null))
    or (select access.actor_scope('PROJECT', 'READ')) = 'AREA' and province = (select access.actor_province()) and stage <> 'DRAFT'
        and (place_id = any ((select territory.actor_area())::uuid[])
             or kind = 'GROUP' and project.has_place(project_id, null, (select territory.actor_area())::uuid[])));

create or replace function project.content_print(of_project uuid) returns text language sql stable as $$
    select md5(jsonb_build_array(p.tier, p.plan_year, p.activity, p.production_line, p.title, p.beneficiary_id, p.place_id, p.planned_places, p.need_and_grounds,
                                 p.aims, p.scale, p.content, p.organisation, p.effect, p.starts_on, p.ends_on,
                                 (select jsonb_agg(jsonb_build_array(l.position, l.description, l.supported, l.total_vnd, l.support_vnd,
                                                                     l.counterpart_vnd, l.other_vnd, l.item, l.unit, l.quantity, l.unit_price_vnd)
                                                   order by l.position)
                                  from project.estimate_line l where l.project_id = p.id))::text)
    from project.project p where p.id = of_project
$$;
