-- Cost of management on accounts of its own: the agency's share of a year's money, the implementer's share of a file's. The share of the norm is
-- laid down beside the fund, and no entry goes over it, whoever enters at the same moment.
alter table budget.entry
    drop constraint entry_kind,
    drop constraint entry_project_of_its_kind,
    add constraint entry_kind check (kind in (
        'ALLOT', 'WITHDRAW', 'CARRY_OUT', 'CARRY_IN', 'COMMIT', 'ADVANCE', 'PAY', 'REFUND', 'SETTLE', 'RELEASE', 'MANAGE_AGENCY', 'MANAGE_IMPLEMENTER')),
    add constraint entry_project_of_its_kind check ((kind in ('ALLOT', 'WITHDRAW', 'CARRY_OUT', 'CARRY_IN', 'MANAGE_AGENCY')) = (project_id is null));
alter table budget.balance
    drop constraint balance_bucket,
    add constraint balance_bucket check (bucket in ('AVAILABLE', 'COMMITTED', 'PAID', 'SETTLED', 'AGENCY', 'IMPLEMENTER'));

create or replace function budget.bucket_from(kind text) returns text language sql immutable return case kind
    when 'WITHDRAW' then 'AVAILABLE' when 'CARRY_OUT' then 'AVAILABLE' when 'COMMIT' then 'AVAILABLE' when 'ADVANCE' then 'COMMITTED'
    when 'PAY' then 'COMMITTED' when 'REFUND' then 'PAID' when 'SETTLE' then 'PAID' when 'RELEASE' then 'COMMITTED'
    when 'MANAGE_AGENCY' then 'AVAILABLE' when 'MANAGE_IMPLEMENTER' then 'AVAILABLE' end;
create or replace function budget.bucket_to(kind text) returns text language sql immutable return case kind
    when 'ALLOT' then 'AVAILABLE' when 'CARRY_IN' then 'AVAILABLE' when 'COMMIT' then 'COMMITTED' when 'ADVANCE' then 'PAID' when 'PAY' then 'PAID'
    when 'REFUND' then 'COMMITTED' when 'SETTLE' then 'SETTLED' when 'RELEASE' then 'AVAILABLE'
    when 'MANAGE_AGENCY' then 'AGENCY' when 'MANAGE_IMPLEMENTER' then 'IMPLEMENTER' end;

-- The account of the agency is the fund's, as what is free is.
do $$
begin
    execute replace(pg_get_functiondef('budget.move_money()'::regprocedure),
                    'case side.bucket when ''AVAILABLE'' then nobody else e.project_id end',
                    'case when side.bucket in (''AVAILABLE'', ''AGENCY'') then nobody else e.project_id end');
end
$$;

create table budget.management_ceiling (
    fund_id      uuid        not null references budget.fund,
    kind         text        not null constraint management_ceiling_kind check (kind in ('MANAGE_AGENCY', 'MANAGE_IMPLEMENTER')),
    ratio_bp     integer     not null constraint management_ceiling_ratio check (ratio_bp between 0 and 10000),
    provision_id uuid        not null references legal.provision,
    set_at       timestamptz not null,
    set_by       uuid        not null references access.account,
    constraint management_ceiling_pk primary key (fund_id, kind)
);
comment on table budget.management_ceiling is 'Mức tối đa chi quản lý: the share of the norm in force when it was last used, as the database holds entries to it.';
alter table budget.management_ceiling enable row level security;
create policy management_ceiling_of_a_seen_fund on budget.management_ceiling for select to kc_app
    using (exists (select from budget.fund where fund.id = fund_id));
create policy management_ceiling_is_set on budget.management_ceiling for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL')
    and set_by = (select access.actor_account()) and exists (select from budget.fund where fund.id = fund_id));
create policy management_ceiling_is_renewed on budget.management_ceiling for update to kc_app
    using ((access.actor_role() = 'SYSTEM' or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL') and exists (select from budget.fund where fund.id = fund_id))
    with check (set_by = (select access.actor_account()));
grant select, insert, update (ratio_bp, provision_id, set_at, set_by) on budget.management_ceiling to kc_app;
create trigger management_ceiling_recorded after insert or update or delete on budget.management_ceiling
    for each row execute function access.record_change('fund_id');

create function budget.management_left(of_fund uuid, of_kind text, of_project uuid) returns bigint
    language sql stable security definer set search_path = pg_catalog, budget
    return (select floor(
                (select coalesce(sum(b.amount_vnd), 0) from budget.balance b
                 where b.fund_id = of_fund
                   and (of_kind = 'MANAGE_AGENCY' or b.project_id = of_project and b.bucket in ('COMMITTED', 'PAID', 'SETTLED'))) * c.ratio_bp / 10000)::bigint
            - coalesce((select sum(b.amount_vnd) from budget.balance b
                        where b.fund_id = of_fund and b.bucket = budget.bucket_to(of_kind)
                          and (of_kind = 'MANAGE_AGENCY' or b.project_id = of_project)), 0)::bigint
            from budget.management_ceiling c where c.fund_id = of_fund and c.kind = of_kind);
comment on function budget.management_left(uuid, text, uuid) is 'What may still be spent on management: of the year''s money by the agency, of what the fund holds for a file by its implementer. Empty without a share; below zero where the money was taken back.';

create function budget.manage_within_ceiling() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
declare
    over record;
begin
    select e.fund_id, e.kind into over
    from (select distinct fund_id, kind, project_id from entered where kind in ('MANAGE_AGENCY', 'MANAGE_IMPLEMENTER') and reverses is null) e
    where coalesce(budget.management_left(e.fund_id, e.kind, e.project_id), -1) < 0
    limit 1;
    if found then
        raise exception 'fund % has no share left for %', over.fund_id, over.kind using errcode = 'check_violation', constraint = 'entry_within_ceiling';
    end if;
    return null;
end
$$;
-- After the trigger that moves the money, by its name: what is free is locked by then, so that two never use the same share.
create trigger entry_within_ceiling after insert on budget.entry referencing new table as entered
    for each statement execute function budget.manage_within_ceiling();

create or replace view budget.pub_fund with (security_invoker = true) as
    select fund.id, fund.province, fund.year, fund.tier,
           coalesce((select amount_vnd from budget.balance where fund_id = fund.id and bucket = 'AVAILABLE'), 0) as available_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id), 0) as allotted_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'COMMITTED'), 0) as committed_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'PAID'), 0) as paid_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'SETTLED'), 0) as settled_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'AGENCY'), 0) as agency_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'IMPLEMENTER'), 0) as implementer_vnd
    from budget.fund;
-- A file that only has a cost of management beside it has no money of its own yet.
create or replace view budget.pub_project_money with (security_invoker = true) as
    select project_id, fund_id,
           coalesce(sum(amount_vnd) filter (where bucket = 'COMMITTED'), 0)::bigint as committed_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'PAID'), 0)::bigint as paid_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'SETTLED'), 0)::bigint as settled_vnd
    from budget.balance
    where project_id <> '00000000-0000-0000-0000-000000000000' and bucket in ('COMMITTED', 'PAID', 'SETTLED') group by project_id, fund_id;
