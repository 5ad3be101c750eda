-- Đề án khuyến công, from registration to settlement.
create schema project;
comment on schema project is 'Đề án khuyến công từ đăng ký đến quyết toán.';
grant usage on schema project to kc_app;

create table project.code_counter (
    province text    not null,
    year     integer not null,
    last     integer not null,
    primary key (province, year)
);

create table project.project (
    id                 uuid        not null default uuidv7() primary key,
    province           text        not null,
    code               text        not null,
    tier               text        not null constraint project_tier check (tier in ('NATIONAL', 'LOCAL')),
    plan_year          integer     not null constraint project_plan_year check (plan_year between 2004 and 2100),
    activity           text        not null references norm.activity,
    production_line    boolean     not null default false,
    title              text        not null,
    stage              text        not null,
    beneficiary_id     uuid        not null references establishment.establishment,
    need_id            uuid        references establishment.need constraint project_of_a_need_once unique,
    implementer_id     uuid        not null references organisation.organisation,
    place_id           uuid        not null references territory.unit,
    need_and_grounds   text        not null default '',
    aims               text        not null default '',
    scale              text        not null default '',
    content            text        not null default '',
    organisation       text        not null default '',
    effect             text        not null default '',
    starts_on          date,
    ends_on            date,
    no_double_funding  boolean     not null default false,
    enough_counterpart boolean     not null default false,
    draft              jsonb,
    draft_saved_at     timestamptz,
    draft_saved_by     uuid        references access.account,
    proposed_vnd       bigint      constraint project_proposed check (proposed_vnd > 0),
    approved_vnd       bigint      constraint project_approved check (approved_vnd > 0),
    approved_on        date,
    approval_paper     text,
    stage_since        timestamptz not null,
    due_on             date,
    due_basis_id       uuid        references legal.provision,
    created_at         timestamptz not null,
    created_by         uuid        not null references access.account,
    version            integer     not null default 0,
    constraint project_code_once unique (province, code),
    constraint project_dates check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
comment on column project.project.draft is 'What was typed and not yet taken over, as typed: nothing is lost, however incomplete.';
comment on column project.project.due_on is 'Last day (inclusive) of the running step.';
create index project_by_stage on project.project (province, plan_year, stage);
create index project_by_beneficiary on project.project (beneficiary_id);
create index project_by_due on project.project (due_on) where due_on is not null;
create index project_by_plain_title on project.project using gin (platform.plain(title) gin_trgm_ops);

create table project.estimate_line (
    project_id      uuid    not null references project.project,
    position        integer not null,
    description     text    not null,
    supported       boolean not null default true,
    total_vnd       bigint  not null constraint estimate_line_total check (total_vnd >= 0),
    support_vnd     bigint  not null constraint estimate_line_support check (support_vnd >= 0),
    counterpart_vnd bigint  not null constraint estimate_line_counterpart check (counterpart_vnd >= 0),
    other_vnd       bigint  not null constraint estimate_line_other check (other_vnd >= 0),
    primary key (project_id, position),
    constraint estimate_line_adds_up check (total_vnd = support_vnd + counterpart_vnd + other_vnd)
);
comment on column project.estimate_line.supported is 'The line counts in the cost that the support is a share of.';

create table project.appraisal (
    id           uuid        not null default uuidv7() primary key,
    project_id   uuid        not null references project.project,
    proposed_vnd bigint,
    conclusion   text        not null,
    at           timestamptz not null,
    by           uuid        not null references access.account,
    result       text        not null constraint appraisal_result check (result in ('PASSED', 'REFUSED'))
);
create table project.appraisal_mark (
    appraisal_id uuid    not null references project.appraisal,
    criterion_id uuid    not null references norm.criterion,
    meets        boolean not null,
    remark       text    not null default '',
    primary key (appraisal_id, criterion_id)
);
create index appraisal_by_project on project.appraisal (project_id, at);

create table project.frozen_assessment (
    project_id uuid        not null references project.project primary key,
    decided_on date        not null,
    level_id   uuid        not null references norm.support_level,
    receipt    jsonb       not null
);
comment on table project.frozen_assessment is 'The norm as it stood at approval, with the whole assessment; never recomputed under a later norm.';

create table project.contract (
    project_id uuid   not null references project.project primary key,
    number     text   not null,
    signed_on  date   not null,
    amount_vnd bigint not null constraint contract_amount check (amount_vnd > 0),
    ends_on    date   not null,
    constraint contract_dates check (ends_on >= signed_on)
);

create table project.progress_report (
    id           uuid        not null default uuidv7() primary key,
    project_id   uuid        not null references project.project,
    done_vnd     bigint      not null constraint progress_report_done check (done_vnd >= 0),
    investment_vnd bigint    not null constraint progress_report_investment check (investment_vnd > 0),
    content      text        not null,
    reported_on  date        not null,
    reported_at  timestamptz not null,
    reported_by  uuid        not null references access.account,
    confirmed_at timestamptz,
    confirmed_by uuid        references access.account,
    constraint progress_report_within check (done_vnd <= investment_vnd)
);
create index progress_report_by_project on project.progress_report (project_id, reported_at);

create table project.acceptance (
    project_id     uuid        not null references project.project primary key,
    minutes_number text        not null,
    accepted_on    date        not null,
    accepted_vnd   bigint      not null constraint acceptance_cost check (accepted_vnd > 0),
    supported_vnd  bigint      not null constraint acceptance_supported_cost check (supported_vnd >= 0),
    recomputed_vnd bigint      not null constraint acceptance_recomputed check (recomputed_vnd >= 0),
    due_vnd        bigint      not null constraint acceptance_due check (due_vnd >= 0),
    receipt        jsonb       not null,
    note           text        not null default '',
    at             timestamptz not null,
    by             uuid        not null references access.account
);
comment on column project.acceptance.supported_vnd is 'Accepted cost of the supported lines; accepted_vnd is the accepted cost of all lines.';
create table project.accepted_line (
    project_id   uuid    not null references project.acceptance,
    position     integer not null,
    accepted_vnd bigint  not null constraint accepted_line_cost check (accepted_vnd >= 0),
    primary key (project_id, position)
);

create table project.settlement (
    project_id uuid        not null references project.project primary key,
    number     text        not null,
    settled_on date        not null,
    settled_vnd bigint     not null constraint settlement_amount check (settled_vnd >= 0),
    returned_vnd bigint    not null constraint settlement_returned check (returned_vnd >= 0),
    at         timestamptz not null,
    by         uuid        not null references access.account
);
create table project.settlement_difference (
    project_id uuid   not null references project.settlement,
    code       text   not null,
    amount_vnd bigint not null,
    reason     text   not null,
    basis_id   uuid   references legal.provision,
    primary key (project_id, code)
);

create table project.move (
    id             uuid        not null default uuidv7() primary key,
    project_id     uuid        not null references project.project,
    step           text        not null,
    from_stage     text,
    to_stage       text        not null,
    at             timestamptz not null,
    by             uuid        not null references access.account,
    role           text        not null,
    version_before integer     not null,
    note           text        not null default '',
    paper          text        not null default '',
    amount_vnd     bigint,
    basis_ids      uuid[]      not null default '{}'
);
comment on table project.move is 'Quá trình xử lý: every move, by whom, when, and the provisions it was based on. Only ever added to.';
create index move_by_project on project.move (project_id, at);

-- Rows of a file are seen by whoever sees the file.
alter table project.project enable row level security;
create policy project_of_the_province_or_own on project.project to kc_app
    using (access.actor_is_official(province) and (stage <> 'DRAFT' or access.actor_role() in ('SYSTEM', 'INSPECTOR') or implementer_id = access.actor_organisation())
        or beneficiary_id = access.actor_establishment())
    with check (access.actor_is_official(province));
do $$
declare child text;
begin
    foreach child in array array['estimate_line', 'appraisal', 'frozen_assessment', 'contract', 'progress_report', 'acceptance', 'accepted_line',
                                 'settlement', 'settlement_difference', 'move'] loop
        execute format('alter table project.%I enable row level security', child);
        execute format('create policy %I on project.%I to kc_app using (exists (select from project.project where project.id = project_id))
                        with check (exists (select from project.project where project.id = project_id))', child || '_of_a_seen_project', child);
        execute format('create trigger %I after insert or update or delete on project.%I for each row execute function access.record_change(''project_id'')',
                       child || '_recorded', child);
    end loop;
end
$$;
alter table project.appraisal_mark enable row level security;
create policy appraisal_mark_of_a_seen_appraisal on project.appraisal_mark to kc_app
    using (exists (select from project.appraisal where appraisal.id = appraisal_id))
    with check (exists (select from project.appraisal where appraisal.id = appraisal_id));
create trigger appraisal_mark_recorded after insert or update or delete on project.appraisal_mark
    for each row execute function access.record_change('appraisal_id');
create trigger project_recorded after insert or update or delete on project.project
    for each row execute function access.record_change('id');

grant select, insert, update on project.project, project.code_counter, project.progress_report to kc_app;
grant select, insert, update, delete on project.estimate_line to kc_app;
grant select, insert on project.appraisal, project.appraisal_mark, project.frozen_assessment, project.contract, project.acceptance,
    project.accepted_line, project.settlement, project.settlement_difference, project.move to kc_app;

create view project.pub_project with (security_invoker = true) as
    select project.id, project.province, project.code, project.tier, project.plan_year, project.activity, project.production_line, project.title, project.stage,
           project.beneficiary_id, project.implementer_id, project.place_id, project.proposed_vnd, project.approved_vnd, project.approved_on,
           project.stage_since, project.due_on, project.need_id, project.created_at,
           (select coalesce(sum(total_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as total_vnd,
           (select coalesce(sum(support_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as asked_vnd,
           (select coalesce(sum(counterpart_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as counterpart_vnd,
           contract.amount_vnd as contracted_vnd, acceptance.due_vnd, settlement.settled_vnd
    from project.project
         left join project.contract on contract.project_id = project.id
         left join project.acceptance on acceptance.project_id = project.id
         left join project.settlement on settlement.project_id = project.id;
grant select on project.pub_project to kc_app;
