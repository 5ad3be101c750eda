-- A flagship runs over several budget years: what is approved for it is laid out by year, and each year's plan sets its own part aside.
create table project.slice (
    project_id   uuid    not null references project.project,
    year         integer not null constraint slice_year check (year between 2004 and 2100),
    approved_vnd bigint  not null constraint slice_approved check (approved_vnd >= 0),
    committed_on date,
    paper        text    not null default '',
    primary key (project_id, year),
    constraint slice_committed_by_a_paper check (committed_on is not null or paper = '')
);
comment on table project.slice is 'Phần kinh phí của đề án điểm theo năm ngân sách, as approved. A file of another kind is one whole and has none here.';
comment on column project.slice.approved_vnd is 'Together with the other years what is approved; 0 where a later decision left nothing to the year.';
comment on column project.slice.committed_on is 'Day of the decision on the plan that set it aside; empty until the plan of that year is approved.';
alter table project.slice enable row level security;
create policy slice_of_a_seen_project on project.slice for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy slice_is_laid_out on project.slice for insert to kc_app with check (
    (select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy slice_is_set_aside_or_changed on project.slice for update to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create trigger slice_recorded after insert or update or delete on project.slice
    for each row execute function access.record_change('project_id');
grant select, insert, update (approved_vnd, committed_on, paper) on project.slice to kc_app;

-- What was approved before was set aside whole in the year of its plan, and stays so.
insert into project.slice (project_id, year, approved_vnd, committed_on)
select id, plan_year, approved_vnd, approved_on from project.project where kind = 'FLAGSHIP' and approved_vnd is not null and approved_on is not null;

create function project.first_slice(of_project uuid, amount bigint, first_year integer) returns bigint language sql stable
    return (select case when coalesce(sum(support_vnd), 0) = 0 then amount
                        else floor(amount * coalesce(sum(support_vnd) filter (where coalesce(budget_year, first_year) <= first_year), 0) / sum(support_vnd))::bigint end
            from project.estimate_line where project_id = of_project);
comment on function project.first_slice(uuid, bigint, integer) is 'Of an amount the part that the first year bears, as its lines do of what is asked; rounded down, the rest lies with the years after it.';

create or replace view project.pub_project with (security_invoker = true) as
    select project.id, project.province, project.code, project.tier, project.plan_year, project.activity, project.production_line, project.title, project.stage,
           project.beneficiary_id, project.implementer_id, project.place_id, project.proposed_vnd, project.approved_vnd, project.approved_on,
           project.stage_since, project.due_on, project.need_id, project.created_at,
           (select coalesce(sum(total_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as total_vnd,
           (select coalesce(sum(support_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as asked_vnd,
           (select coalesce(sum(counterpart_vnd), 0)::bigint from project.estimate_line where project_id = project.id) as counterpart_vnd,
           contract.amount_vnd as contracted_vnd, acceptance.due_vnd, settlement.settled_vnd, project.kind,
           case when project.kind = 'FLAGSHIP' then project.first_slice(project.id, project.proposed_vnd, project.plan_year)
                else project.proposed_vnd end as planned_vnd
    from project.project
         left join project.contract on contract.project_id = project.id
         left join project.acceptance on acceptance.project_id = project.id
         left join project.settlement on settlement.project_id = project.id;
comment on column project.pub_project.planned_vnd is 'What the plan of its year asks for it: all that the appraisal proposed, of a flagship the part of that year.';
create view project.pub_slice with (security_invoker = true) as
    select project_id, year, approved_vnd, committed_on from project.slice;
grant select on project.pub_slice to kc_app;

-- The money of a file comes from a fund of each of its years: added up for whoever asks about the file, and year by year.
-- budget.pub_project_money stays as it is: one row for each fund of a file.
create view budget.pub_file_money with (security_invoker = true) as
    select project_id,
           coalesce(sum(amount_vnd) filter (where bucket = 'COMMITTED'), 0)::bigint as committed_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'PAID'), 0)::bigint as paid_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'SETTLED'), 0)::bigint as settled_vnd
    from budget.balance
    where project_id <> '00000000-0000-0000-0000-000000000000' and bucket in ('COMMITTED', 'PAID', 'SETTLED') group by project_id;
create view budget.pub_year_money with (security_invoker = true) as
    select balance.project_id, fund.year,
           coalesce(sum(amount_vnd) filter (where bucket = 'COMMITTED'), 0)::bigint as committed_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'PAID'), 0)::bigint as paid_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'SETTLED'), 0)::bigint as settled_vnd
    from budget.balance join budget.fund on fund.id = balance.fund_id
    where balance.project_id <> '00000000-0000-0000-0000-000000000000' and bucket in ('COMMITTED', 'PAID', 'SETTLED')
    group by balance.project_id, fund.year;
create or replace view budget.pub_entry with (security_invoker = true) as
    select id, fund_id, project_id, kind, amount_vnd, happened_on, paper, note, entered_at, entered_by,
           (select fund.year from budget.fund where fund.id = e.fund_id) as fund_year
    from budget.entry e
    where reverses is null and not exists (select from budget.entry undoing where undoing.reverses = e.id);
grant select on budget.pub_file_money, budget.pub_year_money to kc_app;

-- Nothing is spent that was not given: the rule an advance or a payment over what is set aside runs into.
insert into legal.document (number, kind, issuer, title_vi, title_en, issued, effective_from, level, reading)
select line.number, 'Luật', 'Quốc hội', 'Ngân sách nhà nước', 'On the State budget', line.issued::date, line.effective::date, 'NATIONAL', 'RECALLED'
from (values ('83/2015/QH13', '2015-06-25', '2017-01-01'), ('89/2025/QH15', '2025-06-25', '2026-01-01')) as line (number, issued, effective)
where not exists (select from legal.document known where known.number = line.number);
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, 0,
       'Chi ngân sách nhà nước chỉ được thực hiện khi đã có trong dự toán được giao (theo trí nhớ, chưa đọc nguyên văn).',
       'The State budget pays only what stands in an estimate that was given (from memory, the text has not been read).', 'RECALLED'
from (values ('83/2015/QH13', 'Điều 12 khoản 2'), ('89/2025/QH15', 'Điều kiện chi ngân sách nhà nước')) as line (number, place)
join legal.document on document.number = line.number
where not exists (select from legal.provision known where known.document_id = document.id and known.place = line.place);
