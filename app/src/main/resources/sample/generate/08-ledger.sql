-- 20 the ledger, whose trigger keeps the balances
insert into budget.fund (province, year, tier, source)
select '48', year, tier, budget.first_source(tier) from (select distinct plan_year as year from made) years cross join (values ('LOCAL'), ('NATIONAL')) tiers (tier)
on conflict do nothing;

create temporary table made_entry on commit drop as
select row_number() over (order by day, step, n, part) as number, * from (
    -- what was decided for the year: what its đề án take, and a twentieth
    select 0 as step, null::bigint as n, 0 as part, null::uuid as project_id, 'ALLOT' as kind, year as plan_year, tier, coalesce(pg_temp.million(taken * 21 / 20), 0) + 500000000 as amount,
           least(make_date(year, 1, 5), first - 3) as day, 'finance' as role, year || '/QĐ-UBND ' || tier || ' (mẫu)' as paper
    from (select f.year, f.tier, (select sum(m.approved) from made m where m.plan_year = f.year and m.tier = f.tier and m.far >= 4)::bigint as taken,
                 (select min(m.approved_on) from made m where m.plan_year = f.year and m.tier = f.tier and m.far >= 4) as first
          from budget.fund f where f.province = '48' and f.source = budget.first_source(f.tier) and f.year in (select plan_year from made)) taken
    union all
    select 1, n, 0, id, 'COMMIT', plan_year, tier, approved, pg_temp.worked(approved_on), 'chair', n || '/QĐ-UBND (mẫu)' from made where far >= 4
    union all
    select 2, a.n, a.part, a.id, 'ADVANCE', m.plan_year, m.tier, a.amount, a.day, 'accountant', a.n || '-' || a.part || '/UNC (mẫu)' from advance a join made m using (n)
    union all
    select 3, n, 0, id, 'PAY', plan_year, tier, due - case when advances > 0 then approved / 2 else 0 end, pg_temp.worked(paid_on), 'accountant', n || '/UNC-TT (mẫu)' from made where paid
    union all
    select 3, n, 0, id, 'REFUND', plan_year, tier, approved / 2, pg_temp.worked(paid_on), 'accountant', n || '/GNT (mẫu)' from made where stage = 'STOPPED'
    union all
    select 4, n, 0, id, 'SETTLE', plan_year, tier, due, pg_temp.worked(settled_on), 'leader', n || '/BB-TLHĐ (mẫu)' from made where stage = 'SETTLED'
    union all
    select 5, n, 0, id, 'RELEASE', plan_year, tier, case stage when 'STOPPED' then approved else approved - due end, pg_temp.worked(settled_on), 'leader', n || '/BB-TLHĐ (mẫu)'
    from made where stage = 'STOPPED' or stage = 'SETTLED' and approved > due) entries;

insert into budget.entry (id, fund_id, project_id, kind, amount_vnd, happened_on, paper, entered_at, entered_by, request_id)
select pg_temp.made_id('entry', e.number), f.id, e.project_id, e.kind, e.amount, e.day, e.paper, pg_temp.hour(e.day, 'entry', e.number),
       case e.role when 'chair' then who.chair when 'accountant' then who.accountant when 'leader' then who.leader else who.finance end, pg_temp.made_id('request', e.number)
from made_entry e
     join budget.fund f on f.province = '48' and f.year = e.plan_year and f.tier = e.tier and f.source = budget.first_source(e.tier)
     cross join who;
