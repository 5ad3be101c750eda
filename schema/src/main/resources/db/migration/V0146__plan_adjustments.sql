-- An approved plan is changed by a numbered adjustment only: lines with both sides, approved whole, carried out in one transaction.
create table plan.adjustment (
    id                uuid        not null primary key,
    plan_id           uuid        not null references plan.plan,
    number            integer     not null constraint adjustment_number check (number >= 1),
    stage             text        not null constraint adjustment_stage check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
    reason            text        not null constraint adjustment_reason check (length(trim(reason)) between 1 and 2000),
    submission_number text,
    submitted_on      date,
    submitted_by      uuid        references access.account,
    decision_number   text,
    decided_on        date,
    decider           text,
    basis_id          uuid        references legal.provision,
    return_reason     text        not null default '',
    created_at        timestamptz not null,
    created_by        uuid        not null references access.account,
    constraint adjustment_once unique (plan_id, number),
    constraint adjustment_submitted_by_paper check (num_nulls(submission_number, submitted_on, submitted_by) in (0, 3)
        and (stage not in ('SUBMITTED', 'APPROVED') or submission_number is not null)),
    constraint adjustment_decided_by_paper check (num_nulls(decision_number, decided_on, decider) in (0, 3)
        and (stage = 'APPROVED') = (decision_number is not null)),
    constraint adjustment_decided_after_submission check (decided_on >= submitted_on)
);
create unique index adjustment_one_open on plan.adjustment (plan_id) where stage in ('DRAFT', 'SUBMITTED', 'RETURNED');
comment on table plan.adjustment is 'Điều chỉnh kế hoạch, numbered within its plan. One that was approved or withdrawn stays as it is.';
comment on column plan.adjustment.id is 'Given with the form, so that a second click begins nothing twice.';
comment on column plan.adjustment.decider is 'Who decides on what the list holds by the norm of the day: MINISTER, COMMITTEE_CHAIR, …';

create table plan.adjustment_line (
    adjustment_id  uuid    not null references plan.adjustment,
    project_id     uuid    not null references project.project,
    position       integer not null,
    kind           text    not null constraint adjustment_line_kind check (kind in ('OUT', 'IN', 'LESS', 'MORE', 'CONTENT')),
    cause          text    constraint adjustment_line_cause check (cause in ('WITHDRAWN', 'GIVEN_UP', 'STOPPED')),
    source         text    not null,
    before_vnd     bigint  not null constraint adjustment_line_before check (before_vnd >= 0),
    after_vnd      bigint  not null constraint adjustment_line_after check (after_vnd >= 0),
    content_before text    not null default '',
    content_after  text    not null default '',
    reserve_place  integer,
    in_turn        boolean not null default false,
    reason         text    not null default '' constraint adjustment_line_reason check (length(reason) <= 1000),
    primary key (adjustment_id, project_id),
    constraint adjustment_line_of_its_kind check (case kind
        when 'OUT' then cause is not null and after_vnd = 0 and before_vnd > 0
        when 'IN' then before_vnd = 0 and after_vnd > 0 and reserve_place is not null
        when 'LESS' then after_vnd > 0 and after_vnd < before_vnd
        when 'MORE' then after_vnd > before_vnd and before_vnd > 0
        else after_vnd = before_vnd and content_after <> '' end),
    constraint adjustment_line_says_why check (trim(reason) <> '' or kind = 'IN' and in_turn)
);
create index adjustment_line_by_project on plan.adjustment_line (project_id);
comment on table plan.adjustment_line is 'One đề án of an adjustment: what the plan gave it, what it gives it then, and why.';
comment on column plan.adjustment_line.cause is 'Why it is taken out: its unit withdraws it, the establishment gives it up, it is stopped.';
comment on column plan.adjustment_line.reserve_place is 'Which of the reserve list it was when it was put in, 1 the first.';
comment on column plan.adjustment_line.in_turn is 'Whether its turn had come in the reserve list; another one needs a reason.';

create table plan.adjustment_total (
    adjustment_id uuid    not null references plan.adjustment,
    source        text    not null,
    files_before  integer not null,
    files_after   integer not null,
    before_vnd    bigint  not null constraint adjustment_total_before check (before_vnd >= 0),
    after_vnd     bigint  not null constraint adjustment_total_after check (after_vnd >= 0),
    primary key (adjustment_id, source)
);
comment on table plan.adjustment_total is 'What the whole plan asked of each source before and after, as it was when the adjustment was approved.';

alter table plan.adjustment enable row level security;
create policy adjustment_of_a_seen_plan on plan.adjustment for select to kc_app
    using (exists (select from plan.plan where plan.id = plan_id));
create policy adjustment_is_begun on plan.adjustment for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.plan where plan.id = plan_id and plan.stage = 'APPROVED'));
create policy adjustment_moves_while_open on plan.adjustment for update to kc_app
    using (((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
           and stage in ('DRAFT', 'SUBMITTED', 'RETURNED') and exists (select from plan.plan where plan.id = plan_id))
    with check (exists (select from plan.plan where plan.id = plan_id));
alter table plan.adjustment_line enable row level security;
create policy adjustment_line_of_a_seen_adjustment on plan.adjustment_line for select to kc_app
    using (exists (select from plan.adjustment where adjustment.id = adjustment_id));
create policy adjustment_line_is_written on plan.adjustment_line for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.adjustment where adjustment.id = adjustment_id and adjustment.stage in ('DRAFT', 'RETURNED')));
create policy adjustment_line_is_taken_back on plan.adjustment_line for delete to kc_app using (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.adjustment where adjustment.id = adjustment_id and adjustment.stage in ('DRAFT', 'RETURNED')));
alter table plan.adjustment_total enable row level security;
create policy adjustment_total_of_a_seen_adjustment on plan.adjustment_total for select to kc_app
    using (exists (select from plan.adjustment where adjustment.id = adjustment_id));
create policy adjustment_total_is_kept on plan.adjustment_total for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.adjustment where adjustment.id = adjustment_id and adjustment.stage = 'SUBMITTED'));
grant select, insert on plan.adjustment, plan.adjustment_total to kc_app;
grant update (stage, reason, submission_number, submitted_on, submitted_by, decision_number, decided_on, decider, basis_id, return_reason)
    on plan.adjustment to kc_app;
grant select, insert, delete on plan.adjustment_line to kc_app;

create trigger adjustment_recorded after insert or update or delete on plan.adjustment
    for each row execute function access.record_change('plan_id');
create trigger adjustment_line_recorded after insert or update or delete on plan.adjustment_line
    for each row execute function access.record_change('adjustment_id');
create trigger adjustment_total_recorded after insert or update or delete on plan.adjustment_total
    for each row execute function access.record_change('adjustment_id');

-- What an approved plan holds follows its approved adjustments, whoever writes.
create function plan.item_follows_adjustments() returns trigger language plpgsql security definer set search_path = pg_catalog, plan as $$
declare
    of_plan uuid;
    of_project uuid;
    amount bigint;
begin
    if tg_op = 'DELETE' then
        of_plan := old.plan_id; of_project := old.project_id; amount := 0;
    else
        of_plan := new.plan_id; of_project := new.project_id; amount := new.amount_vnd;
    end if;
    if (select p.stage from plan.plan p where p.id = of_plan) = 'APPROVED' and not exists (
        select from plan.adjustment a join plan.adjustment_line l on l.adjustment_id = a.id
        where a.plan_id = of_plan and a.stage = 'APPROVED' and l.project_id = of_project and l.after_vnd = amount
          and a.number = (select max(latest.number) from plan.adjustment latest where latest.plan_id = of_plan and latest.stage = 'APPROVED'))
    then
        raise exception 'an approved plan is changed by an adjustment only' using errcode = 'check_violation', constraint = 'item_of_an_approved_plan';
    end if;
    return null;
end
$$;
create trigger item_follows_adjustments after insert or update or delete on plan.item
    for each row execute function plan.item_follows_adjustments();
