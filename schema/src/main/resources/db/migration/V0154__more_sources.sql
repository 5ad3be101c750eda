-- An account for each source of a year's money, and the source each file draws on. A file draws on one source, so that no line of it has two.
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, 0, line.summary_vi, line.summary_en, line.reading
from (values
    ('45/2012/NĐ-CP', 'Điều 11', 'Kinh phí khuyến công quốc gia: ngân sách trung ương, tài trợ, nguồn hợp pháp khác; kinh phí khuyến công địa phương: ngân sách cấp tỉnh và các cấp dưới, tài trợ, nguồn hợp pháp khác.', 'National money: the central budget, grants, other legal sources; local money: the budgets of the province and below it, grants, other legal sources.', 'READ_AMENDED'),
    ('45/2012/NĐ-CP', 'Điều 14', 'Lập dự toán cùng kỳ lập dự toán ngân sách hằng năm; Sở Tài chính tổng hợp; phân bổ, điều chỉnh và quyết toán hằng năm theo quy định về ngân sách.', 'The estimate is made with the yearly budget and consolidated by the department of finance; allocation, adjustment and the yearly settlement follow the rules of the budget.', 'READ_AMENDED')
) as line (number, place, summary_vi, summary_en, reading)
join legal.document on document.number = line.number;

create function budget.first_source(of_tier text) returns text language sql immutable
    return case of_tier when 'NATIONAL' then 'CENTRAL' else 'PROVINCIAL' end;
comment on function budget.first_source(text) is 'What pays where nobody has chosen another source: the central budget for national money, the province''s for local.';

alter table budget.fund add column source text;
update budget.fund set source = budget.first_source(tier);
alter table budget.fund
    alter column source set not null,
    drop constraint fund_once,
    add constraint fund_source check (case source when 'CENTRAL' then tier = 'NATIONAL' when 'PROVINCIAL' then tier = 'LOCAL' when 'COMMUNE' then tier = 'LOCAL'
                                                  else source in ('GRANT', 'OTHER') end),
    add constraint fund_once unique (province, year, tier, source);
comment on column budget.fund.source is 'Ngân sách trung ương, cấp tỉnh, cấp xã, tài trợ, nguồn khác.';

create table budget.file_source (
    project_id uuid        not null constraint file_source_pk primary key,
    province   text        not null,
    source     text        not null constraint file_source_source check (source in ('CENTRAL', 'PROVINCIAL', 'COMMUNE', 'GRANT', 'OTHER')),
    reason     text        not null constraint file_source_reason check (reason <> ''),
    chosen_at  timestamptz not null,
    chosen_by  uuid        not null references access.account
);
comment on table budget.file_source is 'Nguồn kinh phí của đề án, where it is another than the first of its level. Chosen before its money is set aside, and then stays.';
alter table budget.file_source enable row level security;
create policy file_source_of_a_seen_file on budget.file_source for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy file_source_is_chosen on budget.file_source for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL' and province = (select access.actor_province()) and chosen_by = (select access.actor_account()));
create policy file_source_is_chosen_anew on budget.file_source for update to kc_app
    using (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL' and province = (select access.actor_province()))
    with check (access.actor_role() = 'SYSTEM' or chosen_by = (select access.actor_account()));
grant select, insert, update (source, reason, chosen_at, chosen_by) on budget.file_source to kc_app;
create trigger file_source_recorded after insert or update or delete on budget.file_source
    for each row execute function access.record_change('project_id');

create function budget.choose_before_money() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
begin
    if exists (select from budget.entry where entry.project_id = coalesce(new.project_id, old.project_id)) then
        raise exception 'money of % has been moved already', coalesce(new.project_id, old.project_id)
            using errcode = 'check_violation', constraint = 'file_source_before_money';
    end if;
    return coalesce(new, old);
end
$$;
create trigger file_source_before_money before insert or update or delete on budget.file_source for each row execute function budget.choose_before_money();

create function budget.fund_of(of_province text, of_year integer, of_tier text, of_source text, of_project uuid) returns uuid language sql stable
    return (select id from budget.fund
            where province = of_province and year = of_year and tier = of_tier
              and source = coalesce(of_source, (select s.source from budget.file_source s where s.project_id = of_project), budget.first_source(of_tier)));
comment on function budget.fund_of(text, integer, text, text, uuid) is 'The account of a source, or the one a file draws on; empty where nobody has given it money.';

-- For budget itself: every account. What others read comes to the same as before, level by level.
create view budget.account_state with (security_invoker = true) as
    select fund.id, fund.province, fund.year, fund.tier, fund.source,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id), 0) as allotted_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'AVAILABLE'), 0) as available_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'COMMITTED'), 0) as committed_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'PAID'), 0) as paid_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'SETTLED'), 0) as settled_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'AGENCY'), 0) as agency_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'IMPLEMENTER'), 0) as implementer_vnd
    from budget.fund;
comment on view budget.account_state is 'Where the money of each year, level and source stands.';
create or replace view budget.pub_fund with (security_invoker = true) as
    select (array_agg(id order by source = budget.first_source(tier) desc, source))[1] as id, province, year, tier,
           sum(available_vnd)::bigint as available_vnd, sum(allotted_vnd)::bigint as allotted_vnd, sum(committed_vnd)::bigint as committed_vnd,
           sum(paid_vnd)::bigint as paid_vnd, sum(settled_vnd)::bigint as settled_vnd,
           sum(agency_vnd)::bigint as agency_vnd, sum(implementer_vnd)::bigint as implementer_vnd
    from budget.account_state group by province, year, tier;
create view budget.pub_file_source with (security_invoker = true) as
    select project_id, source from budget.file_source;
create or replace view budget.trial_balance with (security_invoker = true) as
    select fund.id as fund_id, fund.province, fund.year, fund.tier, line.account, line.debit_vnd, line.credit_vnd,
           case line.account when 'STATE' then line.debit_vnd - line.credit_vnd else coalesce((
               select sum(b.amount_vnd)::bigint from budget.balance b where b.fund_id = fund.id and b.bucket = line.account), 0) end as kept_change_vnd,
           fund.source
    from budget.fund cross join lateral (
        select account, sum(debit_vnd)::bigint as debit_vnd, sum(credit_vnd)::bigint as credit_vnd
        from budget.posting_line where posting_line.fund_id = fund.id group by account) line;
grant select on budget.account_state, budget.pub_file_source to kc_app;
