-- The kind of a đề án: for one named beneficiary, or a flagship of several activities over several years.
alter table project.project
    add column kind text not null default 'NAMED' constraint project_kind check (kind in ('NAMED', 'FLAGSHIP'));
comment on column project.project.kind is 'Loại đề án: NAMED theo đối tượng cụ thể, FLAGSHIP đề án điểm. Chosen by the implementer while she writes.';

create or replace view project.pub_project with (security_invoker = true) as
    select project.id, project.province, project.code, project.tier, project.plan_year, project.activity, project.production_line, project.title, project.stage,
           project.beneficiary_id, project.implementer_id, project.place_id, project.proposed_vnd, project.approved_vnd, project.approved_on,
           project.stage_since, project.due_on, project.need_id, project.created_at,
           (select coalesce(sum(total_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as total_vnd,
           (select coalesce(sum(support_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as asked_vnd,
           (select coalesce(sum(counterpart_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as counterpart_vnd,
           contract.amount_vnd as contracted_vnd, acceptance.due_vnd, settlement.settled_vnd, project.kind
    from project.project
         left join project.contract on contract.project_id = project.id
         left join project.acceptance on acceptance.project_id = project.id
         left join project.settlement on settlement.project_id = project.id;
