-- The order of priority of a plan: grounds that only a paper shows, what is changed by hand in the choice, and the order as it was taken over.
create table plan.priority_ground (
    id                uuid        not null default uuidv7() primary key,
    project_id        uuid        not null references project.project,
    ground            text        not null constraint priority_ground_code check (ground ~ '^[A-Z_]{1,60}$'),
    paper             text        not null constraint priority_ground_paper check (length(trim(paper)) between 1 and 300),
    noted_at          timestamptz not null,
    noted_by          uuid        not null references access.account,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid        references access.account,
    withdrawn_because text        not null default '' constraint priority_ground_because check (length(withdrawn_because) <= 1000),
    constraint priority_ground_withdrawn_whole check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2)),
    constraint priority_ground_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_because = ''))
);
create unique index priority_ground_once on plan.priority_ground (project_id, ground) where withdrawn_at is null;
comment on table plan.priority_ground is 'Căn cứ ưu tiên của đề án do cán bộ ghi nhận theo giấy tờ. What the register of places and establishments knows is never typed here.';

create table plan.choice_change (
    id         uuid        not null default uuidv7() primary key,
    plan_id    uuid        not null references plan.plan,
    project_id uuid        not null references project.project,
    kind       text        not null constraint choice_change_kind check (kind in ('IN', 'OUT', 'CUT', 'AS_RANKED', 'PLACE')),
    amount_vnd bigint      constraint choice_change_amount check (amount_vnd > 0),
    place      integer     constraint choice_change_place check (place > 0),
    reason     text        not null constraint choice_change_reason check (length(trim(reason)) between 1 and 1000),
    at         timestamptz not null,
    by         uuid        not null references access.account,
    constraint choice_change_amount_of_a_cut check ((kind = 'CUT') = (amount_vnd is not null)),
    constraint choice_change_place_of_a_place check ((kind = 'PLACE') = (place is not null))
);
create index choice_change_by_plan on plan.choice_change (plan_id, project_id, at);
comment on table plan.choice_change is 'Thay đổi bằng tay so với thứ tự ưu tiên; only ever added to. The latest of a đề án counts; the latest PLACE gives its place in the list that stands apart.';

create table plan.ranked (
    plan_id       uuid    not null references plan.plan,
    project_id    uuid    not null references project.project,
    apart         boolean not null,
    place         integer not null constraint ranked_place check (place > 0),
    chosen        boolean not null,
    chosen_by_law boolean not null,
    amount_vnd    bigint  not null constraint ranked_amount check (amount_vnd > 0),
    constraint ranked_once primary key (plan_id, project_id)
);
create index ranked_by_project on plan.ranked (project_id);
comment on table plan.ranked is 'The legal order and the choice as they stood when they were last taken into the plan.';

alter table plan.priority_ground enable row level security;
create policy priority_ground_of_a_seen_project on plan.priority_ground for select to kc_app using (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'READ')) = 'ALL')
    and exists (select from project.project where project.id = project_id));
create policy priority_ground_is_noted on plan.priority_ground for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from project.project where project.id = project_id));
create policy priority_ground_is_withdrawn_once on plan.priority_ground for update to kc_app
    using (((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
           and withdrawn_at is null and exists (select from project.project where project.id = project_id))
    with check (exists (select from project.project where project.id = project_id));
alter table plan.choice_change enable row level security;
create policy choice_change_of_a_seen_plan on plan.choice_change for select to kc_app
    using (exists (select from plan.plan where plan.id = plan_id));
create policy choice_change_by_the_planner on plan.choice_change for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.plan where plan.id = plan_id));
alter table plan.ranked enable row level security;
create policy ranked_of_a_seen_plan on plan.ranked for select to kc_app
    using (exists (select from plan.plan where plan.id = plan_id));
create policy ranked_by_the_planner on plan.ranked for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.plan where plan.id = plan_id));
create policy ranked_anew_by_the_planner on plan.ranked for delete to kc_app using (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.plan where plan.id = plan_id));

create trigger priority_ground_recorded after insert or update or delete on plan.priority_ground
    for each row execute function access.record_change('project_id');
create trigger choice_change_recorded after insert or update or delete on plan.choice_change
    for each row execute function access.record_change('plan_id');
create trigger ranked_recorded after insert or update or delete on plan.ranked
    for each row execute function access.record_change('plan_id');

grant select, insert on plan.priority_ground to kc_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_because) on plan.priority_ground to kc_app;
grant select, insert on plan.choice_change to kc_app;
grant select, insert, delete on plan.ranked to kc_app;
