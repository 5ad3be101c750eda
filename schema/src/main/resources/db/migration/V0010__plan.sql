-- The year's plan: submission, decision, the projects in it.
create schema plan;
comment on schema plan is 'Kế hoạch khuyến công năm.';
grant usage on schema plan to kc_app;

create table plan.plan (
    id              uuid        not null default uuidv7() primary key,
    province        text        not null,
    year            integer     not null constraint plan_year check (year between 2004 and 2100),
    tier            text        not null constraint plan_tier check (tier in ('NATIONAL', 'LOCAL')),
    round           integer     not null constraint plan_round check (round >= 1),
    request_id      uuid        not null constraint plan_made_once unique,
    stage           text        not null constraint plan_stage check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    submission_number text,
    submitted_on    date,
    submission_text text        not null default '',
    decision_number text,
    decided_on      date,
    return_reason   text        not null default '',
    created_at      timestamptz not null,
    created_by      uuid        not null references access.account,
    version         integer     not null default 0,
    constraint plan_once unique (province, year, tier, round)
);
comment on table plan.plan is 'round 1 is the plan of the year, later rounds supplement it.';

create table plan.item (
    plan_id    uuid    not null references plan.plan,
    project_id uuid    not null references project.project constraint item_in_one_plan unique,
    position   integer not null,
    amount_vnd bigint  not null constraint item_amount check (amount_vnd > 0),
    primary key (plan_id, project_id)
);
comment on table plan.item is 'A đề án stands in one plan only; a returned plan may give it up to another.';

create table plan.move (
    id       uuid        not null default uuidv7() primary key,
    plan_id  uuid        not null references plan.plan,
    step     text        not null,
    at       timestamptz not null,
    by       uuid        not null references access.account,
    version_before integer not null,
    note     text        not null default '',
    paper    text        not null default '',
    amount_vnd bigint
);
create index move_by_plan on plan.move (plan_id, at);

alter table plan.plan enable row level security;
create policy plan_of_the_province on plan.plan to kc_app
    using (access.actor_is_official(province)) with check (access.actor_is_official(province));
alter table plan.item enable row level security;
create policy item_of_a_seen_plan on plan.item to kc_app
    using (exists (select from plan.plan where plan.id = plan_id)) with check (exists (select from plan.plan where plan.id = plan_id));
alter table plan.move enable row level security;
create policy move_of_a_seen_plan on plan.move to kc_app
    using (exists (select from plan.plan where plan.id = plan_id)) with check (exists (select from plan.plan where plan.id = plan_id));

create trigger plan_recorded after insert or update or delete on plan.plan for each row execute function access.record_change('id');
create trigger item_recorded after insert or update or delete on plan.item for each row execute function access.record_change('plan_id');
create trigger move_recorded after insert or update or delete on plan.move for each row execute function access.record_change('plan_id');

grant select, insert, update on plan.plan to kc_app;
grant select, insert, update, delete on plan.item to kc_app;
grant select, insert on plan.move to kc_app;

create view plan.pub_plan with (security_invoker = true) as
    select id, province, year, tier, round, stage, submission_number, submitted_on, decision_number, decided_on from plan.plan;
create view plan.pub_item with (security_invoker = true) as select plan_id, project_id, position, amount_vnd from plan.item;
grant select on plan.pub_plan, plan.pub_item to kc_app;
