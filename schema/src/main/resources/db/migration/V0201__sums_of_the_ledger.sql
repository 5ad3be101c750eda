-- What the ledger comes to, kept beside it: pages of money added up 200,000 entries of a year, and the balances of every file, each time.
-- As beside the lists (0033), only differences are written, so that no two who enter wait for each other; readers add up, and a job folds.

create table budget.entry_sum (
    id         bigint  generated always as identity constraint entry_sum_pk primary key,
    fund_id    uuid    not null,
    kind       text    not null,
    reversing  boolean not null,
    entries    bigint  not null,
    change_vnd bigint  not null
);
comment on table budget.entry_sum is 'How many entries of each kind an account has and what they come to, as differences: the sum of the rows counts. Derived, so no trail.';
create index entry_sum_by_fund on budget.entry_sum (fund_id);

create table budget.bucket_sum (
    id         bigint generated always as identity constraint bucket_sum_pk primary key,
    fund_id    uuid   not null,
    bucket     text   not null,
    change_vnd bigint not null
);
comment on table budget.bucket_sum is 'What the balances of an account come to, as differences: the sum of the rows counts. Derived, so no trail.';
create index bucket_sum_by_fund on budget.bucket_sum (fund_id);

alter table budget.entry_sum enable row level security;
create policy entry_sum_of_a_seen_fund on budget.entry_sum for select to kc_app using (exists (select from budget.fund where fund.id = fund_id));
alter table budget.bucket_sum enable row level security;
create policy bucket_sum_of_a_seen_fund on budget.bucket_sum for select to kc_app using (exists (select from budget.fund where fund.id = fund_id));
grant select on budget.entry_sum, budget.bucket_sum to kc_app;

create function budget.sum_entries() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into budget.entry_sum (fund_id, kind, reversing, entries, change_vnd)
    select fund_id, kind, reverses is not null, count(*), sum(amount_vnd) from added group by 1, 2, 3;
    return null;
end
$$;
revoke execute on function budget.sum_entries() from public;
create trigger sums_what_is_entered after insert on budget.entry referencing new table as added
    for each statement execute function budget.sum_entries();

create function budget.sum_balances() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- each operation has its own tables of what was touched
    execute $insert$
        insert into budget.bucket_sum (fund_id, bucket, change_vnd)
        select fund_id, bucket, sum(change) from ($insert$
        || case tg_op when 'INSERT' then 'select fund_id, bucket, amount_vnd as change from added'
                      when 'DELETE' then 'select fund_id, bucket, -amount_vnd as change from gone'
                      else 'select fund_id, bucket, amount_vnd as change from added union all select fund_id, bucket, -amount_vnd from gone' end
        || $insert$) touched group by 1, 2 having sum(change) <> 0$insert$;
    return null;
end
$$;
revoke execute on function budget.sum_balances() from public;
create trigger sums_what_is_new after insert on budget.balance referencing new table as added
    for each statement execute function budget.sum_balances();
create trigger sums_what_is_moved after update on budget.balance referencing old table as gone new table as added
    for each statement execute function budget.sum_balances();
create trigger sums_what_is_gone after delete on budget.balance referencing old table as gone
    for each statement execute function budget.sum_balances();

-- Only what this statement itself took away is put back as one: whoever folds at the same moment takes others.
create function budget.fold_sums() returns integer language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    with gone as (delete from budget.entry_sum returning *),
    folded as (
        insert into budget.entry_sum (fund_id, kind, reversing, entries, change_vnd)
        select fund_id, kind, reversing, sum(entries), sum(change_vnd) from gone group by 1, 2, 3 returning 1),
    emptied as (delete from budget.bucket_sum returning *),
    filled as (
        insert into budget.bucket_sum (fund_id, bucket, change_vnd)
        select fund_id, bucket, sum(change_vnd) from emptied group by 1, 2 having sum(change_vnd) <> 0 returning 1)
    select ((select count(*) from gone) - (select count(*) from folded) + (select count(*) from emptied) - (select count(*) from filled))::integer;
end;
comment on function budget.fold_sums() is 'Folds the rows of each account into one a kind and one a bucket. Gives how many rows fewer there are.';
revoke execute on function budget.fold_sums() from public;
grant execute on function budget.fold_sums() to kc_app;

-- What there is already.
insert into budget.entry_sum (fund_id, kind, reversing, entries, change_vnd)
select fund_id, kind, reverses is not null, count(*), sum(amount_vnd) from budget.entry group by 1, 2, 3;
insert into budget.bucket_sum (fund_id, bucket, change_vnd)
select fund_id, bucket, sum(amount_vnd) from budget.balance group by 1, 2 having sum(amount_vnd) <> 0;

create or replace view budget.account_state with (security_invoker = true) as
    select fund.id, fund.province, fund.year, fund.tier, fund.source,
           coalesce(s.allotted, 0) as allotted_vnd, coalesce(s.available, 0) as available_vnd, coalesce(s.committed, 0) as committed_vnd,
           coalesce(s.paid, 0) as paid_vnd, coalesce(s.settled, 0) as settled_vnd, coalesce(s.agency, 0) as agency_vnd,
           coalesce(s.implementer, 0) as implementer_vnd
    from budget.fund left join lateral (
        select sum(change_vnd)::bigint as allotted,
               sum(change_vnd) filter (where bucket = 'AVAILABLE')::bigint as available,
               sum(change_vnd) filter (where bucket = 'COMMITTED')::bigint as committed,
               sum(change_vnd) filter (where bucket = 'PAID')::bigint as paid,
               sum(change_vnd) filter (where bucket = 'SETTLED')::bigint as settled,
               sum(change_vnd) filter (where bucket = 'AGENCY')::bigint as agency,
               sum(change_vnd) filter (where bucket = 'IMPLEMENTER')::bigint as implementer
        from budget.bucket_sum where bucket_sum.fund_id = fund.id) s on true;

create or replace view budget.trial_balance with (security_invoker = true) as
    select fund.id as fund_id, fund.province, fund.year, fund.tier, line.account, line.debit_vnd, line.credit_vnd,
           case line.account when 'STATE' then line.debit_vnd - line.credit_vnd else coalesce((
               select sum(b.change_vnd)::bigint from budget.bucket_sum b where b.fund_id = fund.id and b.bucket = line.account), 0) end as kept_change_vnd,
           fund.source
    from budget.fund cross join lateral (
        select side.account, sum(side.debit)::bigint as debit_vnd, sum(side.credit)::bigint as credit_vnd
        from (select kind, case when reversing then '00000000-0000-0000-0000-000000000000'::uuid end as reverses, change_vnd
              from budget.entry_sum where entry_sum.fund_id = fund.id) e
             cross join lateral (values
                 (coalesce(budget.bucket_to(e.kind, e.reverses), 'STATE'), e.change_vnd, 0::bigint),
                 (coalesce(budget.bucket_from(e.kind, e.reverses), 'STATE'), 0::bigint, e.change_vnd)) side (account, debit, credit)
        group by side.account) line;
