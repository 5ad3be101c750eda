-- The ledger's trigger works a statement at a time: one entry as before, and a load of a million entries in one go. Moved row by row, a balance
-- that every entry touches leaves a dead version for each within the transaction, and each later one reads over all of them.
drop trigger entry_moves_money on budget.entry;

create or replace function budget.move_money() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
declare
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    missing record;
begin
    -- Locked in one order, whichever way the money goes, so that two who move the same money wait and do not block each other.
    perform from budget.balance b
    where (b.fund_id, b.bucket, b.project_id) in (
        select e.fund_id, side.bucket, case side.bucket when 'AVAILABLE' then nobody else e.project_id end
        from entered e cross join lateral (values (budget.bucket_from(e.kind)), (budget.bucket_to(e.kind))) side (bucket))
    order by b.fund_id, b.bucket, b.project_id
    for update;

    with moved as (
        select e.fund_id, side.bucket, case side.bucket when 'AVAILABLE' then nobody else e.project_id end as project_id,
               sum(side.amount_vnd)::bigint as amount_vnd
        from entered e
             cross join lateral (values (budget.bucket_from(e.kind), -e.amount_vnd), (budget.bucket_to(e.kind), e.amount_vnd)) side (bucket, amount_vnd)
        where side.bucket is not null
        group by 1, 2, 3),
    changed as (
        update budget.balance b set amount_vnd = b.amount_vnd + moved.amount_vnd
        from moved
        where b.fund_id = moved.fund_id and b.bucket = moved.bucket and b.project_id = moved.project_id
        returning b.fund_id, b.bucket, b.project_id),
    added as (
        insert into budget.balance as b (fund_id, bucket, project_id, amount_vnd)
        select moved.* from moved
        where moved.amount_vnd >= 0 and not exists (
            select from changed where changed.fund_id = moved.fund_id and changed.bucket = moved.bucket and changed.project_id = moved.project_id)
        on conflict (fund_id, bucket, project_id) do update set amount_vnd = b.amount_vnd + excluded.amount_vnd
        returning b.fund_id, b.bucket, b.project_id)
    select moved.fund_id, moved.bucket into missing
    from moved
    where moved.amount_vnd < 0 and not exists (
        select from changed where changed.fund_id = moved.fund_id and changed.bucket = moved.bucket and changed.project_id = moved.project_id)
    limit 1;
    if found then
        raise exception 'no % money in fund %', missing.bucket, missing.fund_id using errcode = 'check_violation', constraint = 'balance_not_below_zero';
    end if;
    return null;
end
$$;
create trigger entry_moves_money after insert on budget.entry referencing new table as entered
    for each statement execute function budget.move_money();
