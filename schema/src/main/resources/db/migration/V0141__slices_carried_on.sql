-- A plan takes on the running flagships with their part of its year, before and beside the new đề án, which alone are ranked.
create table plan.carried_on (
    plan_id    uuid    not null references plan.plan,
    project_id uuid    not null references project.project,
    year       integer not null constraint carried_on_year check (year between 2004 and 2100),
    amount_vnd bigint  not null constraint carried_on_amount check (amount_vnd > 0),
    primary key (plan_id, project_id),
    constraint carried_on_in_one_plan_of_a_year unique (project_id, year)
);
comment on table plan.carried_on is 'Đề án điểm chuyển tiếp: the part of this year, as it stood when the plan was submitted. Gone again while the plan is returned.';
alter table plan.carried_on enable row level security;
create policy carried_on_of_a_seen_plan on plan.carried_on for select to kc_app
    using (exists (select from plan.plan where plan.id = plan_id));
create policy carried_on_by_the_planner on plan.carried_on for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.plan where plan.id = plan_id));
create policy carried_on_given_up_on_return on plan.carried_on for delete to kc_app using (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.plan where plan.id = plan_id));
create trigger carried_on_recorded after insert or update or delete on plan.carried_on
    for each row execute function access.record_change('plan_id');
grant select, insert, delete on plan.carried_on to kc_app;
create view plan.pub_carried_on with (security_invoker = true) as select plan_id, project_id, year, amount_vnd from plan.carried_on;
grant select on plan.pub_carried_on to kc_app;
