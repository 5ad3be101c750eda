-- Money by year and source: a ledger whose balances cannot fall below zero.
create schema budget;
comment on schema budget is 'Kinh phí theo năm và nguồn: sổ cái.';
grant usage on schema budget to kc_app;

create table budget.fund (
    id       uuid    not null default uuidv7() primary key,
    province text    not null,
    year     integer not null constraint fund_year check (year between 2004 and 2100),
    tier     text    not null constraint fund_tier check (tier in ('NATIONAL', 'LOCAL')),
    constraint fund_once unique (province, year, tier)
);
comment on table budget.fund is 'Kinh phí khuyến công của một năm, một nguồn.';

create table budget.balance (
    fund_id    uuid   not null references budget.fund,
    bucket     text   not null constraint balance_bucket check (bucket in ('AVAILABLE', 'COMMITTED', 'PAID', 'SETTLED')),
    project_id uuid   not null default '00000000-0000-0000-0000-000000000000',
    amount_vnd bigint not null constraint balance_not_below_zero check (amount_vnd >= 0),
    primary key (fund_id, bucket, project_id)
);
comment on table budget.balance is 'Kept by the ledger''s trigger; AVAILABLE belongs to the fund (nil project), the others to a project.';
create index balance_by_project on budget.balance (project_id);

create table budget.entry (
    id          uuid        not null default uuidv7() primary key,
    fund_id     uuid        not null references budget.fund,
    project_id  uuid,
    kind        text        not null constraint entry_kind check (kind in ('ALLOT', 'WITHDRAW', 'COMMIT', 'ADVANCE', 'PAY', 'REFUND', 'SETTLE', 'RELEASE')),
    amount_vnd  bigint      not null constraint entry_amount check (amount_vnd > 0),
    happened_on date        not null,
    paper       text        not null default '',
    note        text        not null default '',
    entered_at  timestamptz not null,
    entered_by  uuid        not null references access.account,
    request_id  uuid        not null default uuidv7() constraint entry_once unique,
    constraint entry_project_of_its_kind check ((kind in ('ALLOT', 'WITHDRAW')) = (project_id is null))
);
comment on table budget.entry is 'Bút toán. Each moves an amount from one bucket to another; never changed, never deleted.';
create index entry_by_fund on budget.entry (fund_id, entered_at);
create index entry_by_project on budget.entry (project_id, entered_at);

-- Where the money of an entry comes from and goes to. Empty: outside (the State's budget).
create function budget.bucket_from(kind text) returns text language sql immutable return case kind
    when 'WITHDRAW' then 'AVAILABLE' when 'COMMIT' then 'AVAILABLE' when 'ADVANCE' then 'COMMITTED' when 'PAY' then 'COMMITTED'
    when 'REFUND' then 'PAID' when 'SETTLE' then 'PAID' when 'RELEASE' then 'COMMITTED' end;
create function budget.bucket_to(kind text) returns text language sql immutable return case kind
    when 'ALLOT' then 'AVAILABLE' when 'COMMIT' then 'COMMITTED' when 'ADVANCE' then 'PAID' when 'PAY' then 'PAID'
    when 'REFUND' then 'COMMITTED' when 'SETTLE' then 'SETTLED' when 'RELEASE' then 'AVAILABLE' end;

create function budget.move_money() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
declare
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    source_bucket text := budget.bucket_from(new.kind);
    target_bucket text := budget.bucket_to(new.kind);
begin
    if source_bucket is not null then
        update budget.balance set amount_vnd = amount_vnd - new.amount_vnd
        where fund_id = new.fund_id and bucket = source_bucket
          and project_id = case source_bucket when 'AVAILABLE' then nobody else new.project_id end;
        if not found then
            raise exception 'no % money in fund %', source_bucket, new.fund_id using errcode = 'check_violation', constraint = 'balance_not_below_zero';
        end if;
    end if;
    if target_bucket is not null then
        insert into budget.balance as b (fund_id, bucket, project_id, amount_vnd)
        values (new.fund_id, target_bucket, case target_bucket when 'AVAILABLE' then nobody else new.project_id end, new.amount_vnd)
        on conflict (fund_id, bucket, project_id) do update set amount_vnd = b.amount_vnd + excluded.amount_vnd;
    end if;
    return null;
end
$$;
create trigger entry_moves_money after insert on budget.entry for each row execute function budget.move_money();
create trigger entry_recorded after insert or update or delete on budget.entry
    for each row execute function access.record_change('project_id');
create trigger fund_recorded after insert or update or delete on budget.fund
    for each row execute function access.record_change('id');

alter table budget.fund enable row level security;
create policy fund_of_the_province on budget.fund to kc_app
    using (access.actor_is_official(province)) with check (access.actor_is_official(province));
alter table budget.entry enable row level security;
create policy entry_of_a_seen_fund on budget.entry to kc_app
    using (exists (select from budget.fund where fund.id = fund_id)) with check (exists (select from budget.fund where fund.id = fund_id));
alter table budget.balance enable row level security;
create policy balance_of_a_seen_fund on budget.balance to kc_app
    using (exists (select from budget.fund where fund.id = fund_id)) with check (false);
create policy balance_may_be_locked on budget.balance for update to kc_app
    using (exists (select from budget.fund where fund.id = fund_id)) with check (false);

grant select, insert on budget.fund, budget.entry to kc_app;
-- "select … for update" wants the right to update; the policy lets no changed row through.
grant select, update on budget.balance to kc_app;

create view budget.pub_fund with (security_invoker = true) as
    select fund.id, fund.province, fund.year, fund.tier,
           coalesce((select amount_vnd from budget.balance where fund_id = fund.id and bucket = 'AVAILABLE'), 0) as available_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id), 0) as allotted_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'COMMITTED'), 0) as committed_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'PAID'), 0) as paid_vnd,
           coalesce((select sum(amount_vnd)::bigint from budget.balance where fund_id = fund.id and bucket = 'SETTLED'), 0) as settled_vnd
    from budget.fund;
create view budget.pub_project_money with (security_invoker = true) as
    select project_id, fund_id,
           coalesce(sum(amount_vnd) filter (where bucket = 'COMMITTED'), 0)::bigint as committed_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'PAID'), 0)::bigint as paid_vnd,
           coalesce(sum(amount_vnd) filter (where bucket = 'SETTLED'), 0)::bigint as settled_vnd
    from budget.balance where project_id <> '00000000-0000-0000-0000-000000000000' group by project_id, fund_id;
create view budget.pub_entry with (security_invoker = true) as
    select id, fund_id, project_id, kind, amount_vnd, happened_on, paper, note, entered_at, entered_by from budget.entry;
grant select on budget.pub_fund, budget.pub_project_money, budget.pub_entry to kc_app;
