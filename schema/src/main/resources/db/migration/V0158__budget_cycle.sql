-- Chu trình ngân sách of a year's local money: each step with its paper, from the guiding letter to the yearly settlement, whose figures are kept as sent.
create table budget.cycle_paper (
    id          uuid        not null primary key,
    province    text        not null,
    year        integer     not null constraint cycle_paper_year check (year between 2004 and 2100),
    step        text        not null constraint cycle_paper_step check (step in (
        'GUIDANCE', 'ESTIMATE', 'CONSOLIDATION', 'OPINION', 'ALLOCATION', 'ADJUSTMENT', 'SETTLEMENT')),
    body_id     uuid        not null references organisation.organisation,
    number      text        not null constraint cycle_paper_number check (number <> '' and length(number) <= 100),
    dated       date        not null,
    amount_vnd  bigint      constraint cycle_paper_amount check (amount_vnd >= 0),
    note        text        not null default '' constraint cycle_paper_note check (length(note) <= 1000),
    at          timestamptz not null,
    by          uuid        not null references access.account,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid references access.account,
    withdrawn_because text not null default '',
    constraint cycle_paper_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_by is null) = (withdrawn_because = '')),
    constraint cycle_paper_with_amount check (step in ('GUIDANCE', 'OPINION', 'SETTLEMENT') or amount_vnd is not null),
    constraint cycle_paper_sent_stays check (step <> 'SETTLEMENT' or withdrawn_at is null)
);
comment on table budget.cycle_paper is 'Văn bản của chu trình ngân sách. One that was entered wrongly is withdrawn with a reason and entered anew; a settlement that was sent stays.';
comment on column budget.cycle_paper.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column budget.cycle_paper.body_id is 'The body whose paper it is.';
create unique index cycle_paper_once on budget.cycle_paper (province, year, step) where withdrawn_at is null and step not in ('ESTIMATE', 'ADJUSTMENT');
create unique index cycle_paper_once_of_a_unit on budget.cycle_paper (province, year, body_id) where withdrawn_at is null and step = 'ESTIMATE';

create table budget.year_report_line (
    paper_id        uuid   not null references budget.cycle_paper,
    source          text   not null constraint year_report_line_source check (source in ('CENTRAL', 'PROVINCIAL', 'COMMUNE', 'GRANT', 'OTHER')),
    given_vnd       bigint not null,
    carried_in_vnd  bigint not null,
    paid_vnd        bigint not null,
    settled_vnd     bigint not null,
    managed_vnd     bigint not null,
    carried_out_vnd bigint not null,
    left_vnd        bigint not null,
    constraint year_report_line_pk primary key (paper_id, source)
);
comment on table budget.year_report_line is 'Số liệu quyết toán năm as sent: of each source what was given, carried in, paid, settled, spent on management, carried out, left.';

alter table budget.cycle_paper enable row level security;
create policy cycle_paper_is_seen on budget.cycle_paper for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy cycle_paper_is_entered on budget.cycle_paper for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL' and province = (select access.actor_province())
        and by = (select access.actor_account()) and withdrawn_by is null);
create policy cycle_paper_is_withdrawn on budget.cycle_paper for update to kc_app
    using (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL' and province = (select access.actor_province()) and withdrawn_by is null)
    with check (access.actor_role() = 'SYSTEM' or withdrawn_by = (select access.actor_account()));
grant select, insert, update (withdrawn_at, withdrawn_by, withdrawn_because) on budget.cycle_paper to kc_app;
create trigger cycle_paper_recorded after insert or update or delete on budget.cycle_paper
    for each row execute function access.record_change('id');

alter table budget.year_report_line enable row level security;
create policy year_report_line_of_a_seen_paper on budget.year_report_line for select to kc_app
    using (exists (select from budget.cycle_paper where cycle_paper.id = paper_id));
create policy year_report_line_is_kept on budget.year_report_line for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL')
    and exists (select from budget.cycle_paper where cycle_paper.id = paper_id and step = 'SETTLEMENT'));
grant select, insert on budget.year_report_line to kc_app;
create trigger year_report_line_recorded after insert or update or delete on budget.year_report_line
    for each row execute function access.record_change('paper_id');
