-- Books that close: closed periods of a budget year, mistakes mended by reversing entries that a second person confirms, unused money carried
-- into the next year, and every entry seen as two lines.
alter table budget.entry
    drop constraint entry_kind,
    drop constraint entry_project_of_its_kind,
    add constraint entry_kind check (kind in (
        'ALLOT', 'WITHDRAW', 'CARRY_OUT', 'CARRY_IN', 'COMMIT', 'ADVANCE', 'PAY', 'REFUND', 'SETTLE', 'RELEASE')),
    add constraint entry_project_of_its_kind check ((kind in ('ALLOT', 'WITHDRAW', 'CARRY_OUT', 'CARRY_IN')) = (project_id is null)),
    add column reverses uuid references budget.entry constraint entry_reversed_once unique;
comment on column budget.entry.reverses is 'Bút toán đảo: undoes this entry, of the same kind and amount, with the money going the other way.';

create or replace function budget.bucket_from(kind text) returns text language sql immutable return case kind
    when 'WITHDRAW' then 'AVAILABLE' when 'CARRY_OUT' then 'AVAILABLE' when 'COMMIT' then 'AVAILABLE' when 'ADVANCE' then 'COMMITTED'
    when 'PAY' then 'COMMITTED' when 'REFUND' then 'PAID' when 'SETTLE' then 'PAID' when 'RELEASE' then 'COMMITTED' end;
create or replace function budget.bucket_to(kind text) returns text language sql immutable return case kind
    when 'ALLOT' then 'AVAILABLE' when 'CARRY_IN' then 'AVAILABLE' when 'COMMIT' then 'COMMITTED' when 'ADVANCE' then 'PAID' when 'PAY' then 'PAID'
    when 'REFUND' then 'COMMITTED' when 'SETTLE' then 'SETTLED' when 'RELEASE' then 'AVAILABLE' end;
create function budget.bucket_from(kind text, reverses uuid) returns text language sql immutable
    return case when reverses is null then budget.bucket_from(kind) else budget.bucket_to(kind) end;
create function budget.bucket_to(kind text, reverses uuid) returns text language sql immutable
    return case when reverses is null then budget.bucket_to(kind) else budget.bucket_from(kind) end;

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
             cross join lateral (values (budget.bucket_from(e.kind, e.reverses), -e.amount_vnd),
                                        (budget.bucket_to(e.kind, e.reverses), e.amount_vnd)) side (bucket, amount_vnd)
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

create table budget.closing (
    id        uuid        not null primary key,
    province  text        not null,
    year      integer     not null,
    through   date        not null constraint closing_at_the_end_of_a_month check (extract(day from through + 1) = 1),
    paper     text        not null constraint closing_paper check (paper <> ''),
    note      text        not null default '',
    closed_at timestamptz not null,
    closed_by uuid        not null references access.account,
    constraint closing_once unique (province, year, through)
);
comment on table budget.closing is 'Khóa sổ: the books of a budget year are closed through this day, included, and stay so. Only added to, each later than the last.';
comment on column budget.closing.id is 'Given with the form, so that a second click closes nothing twice.';

-- Entering and closing wait for each other: an entry on its way is in before the books close, or is refused.
create function budget.closed_through(of_province text, of_year integer) returns date
    language plpgsql security definer set search_path = pg_catalog, budget as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('budget.closing ' || of_province || ' ' || of_year, 0));
    return (select max(c.through) from budget.closing c where c.province = of_province and c.year = of_year);
end
$$;
comment on function budget.closed_through(text, integer) is 'The last closed day of a budget year, empty before its first closing; nobody closes more until the transaction ends.';

create function budget.enter_in_open_period() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
declare
    late record;
begin
    select f.province, f.year, e.day into late
    from (select fund_id, min(happened_on) as day from entered group by fund_id) e join budget.fund f on f.id = e.fund_id
    where e.day <= budget.closed_through(f.province, f.year)
    limit 1;
    if found then
        raise exception 'the books of % in % are closed on %', late.year, late.province, late.day
            using errcode = 'check_violation', constraint = 'entry_in_open_period';
    end if;
    return null;
end
$$;
create trigger entry_in_open_period after insert on budget.entry referencing new table as entered
    for each statement execute function budget.enter_in_open_period();

create function budget.close_later_than_before() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('budget.closing ' || new.province || ' ' || new.year, 0));
    if new.through <= (select max(c.through) from budget.closing c where c.province = new.province and c.year = new.year) then
        raise exception 'the books of % are closed through % already', new.year, new.through
            using errcode = 'check_violation', constraint = 'closing_later_than_before';
    end if;
    return new;
end
$$;
create trigger closing_later_than_before before insert on budget.closing for each row execute function budget.close_later_than_before();

alter table budget.closing enable row level security;
create policy closing_is_seen on budget.closing for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy closing_is_made on budget.closing for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('BUDGET', 'CONFIRM')) = 'ALL' and province = (select access.actor_province())
        and closed_by = (select access.actor_account()));
grant select, insert on budget.closing to kc_app;
create trigger closing_recorded after insert or update or delete on budget.closing
    for each row execute function access.record_change('id');

create table budget.correction (
    id               uuid        not null primary key,
    entry_id         uuid        not null references budget.entry,
    right_amount_vnd bigint      constraint correction_amount check (right_amount_vnd > 0),
    paper            text        not null constraint correction_paper check (paper <> ''),
    reason           text        not null constraint correction_reason check (reason <> ''),
    status           text        not null constraint correction_status check (status in ('ASKED', 'CONFIRMED', 'REFUSED')),
    asked_at         timestamptz not null,
    asked_by         uuid        not null references access.account,
    answer           text        not null default '',
    answered_at      timestamptz,
    answered_by      uuid        references access.account,
    constraint correction_answered_by_another check (answered_by <> asked_by),
    constraint correction_answered check ((status = 'ASKED') = (answered_by is null) and (answered_by is null) = (answered_at is null))
);
comment on table budget.correction is 'Đề nghị sửa sổ: an entry to be undone by a reversing entry, and entered again rightly; another person confirms it.';
comment on column budget.correction.right_amount_vnd is 'What is entered instead; empty: nothing.';
create unique index correction_one_that_holds on budget.correction (entry_id) where status in ('ASKED', 'CONFIRMED');
create index correction_by_entry on budget.correction (entry_id, asked_at);

alter table budget.correction enable row level security;
create policy correction_of_a_seen_entry on budget.correction for select to kc_app
    using (exists (select from budget.entry where entry.id = entry_id));
create policy correction_is_asked on budget.correction for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('BUDGET', 'WRITE')) = 'ALL')
    and status = 'ASKED' and asked_by = (select access.actor_account()) and exists (select from budget.entry where entry.id = entry_id));
create policy correction_is_answered on budget.correction for update to kc_app
    using (status = 'ASKED' and (access.actor_role() = 'SYSTEM' or (select access.actor_scope('BUDGET', 'DECIDE')) = 'ALL')
        and exists (select from budget.entry where entry.id = entry_id))
    with check (answered_by = (select access.actor_account()));
grant select, insert, update (status, answer, answered_at, answered_by) on budget.correction to kc_app;
create trigger correction_recorded after insert or update or delete on budget.correction
    for each row execute function access.record_change('entry_id');

create function budget.reverse_as_confirmed() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
begin
    if not exists (
        select from budget.entry e join budget.correction c on c.entry_id = e.id and c.status = 'CONFIRMED'
        where e.id = new.reverses and e.reverses is null and e.fund_id = new.fund_id and e.kind = new.kind and e.amount_vnd = new.amount_vnd
          and e.project_id is not distinct from new.project_id) then
        raise exception 'entry % is not undone by this one', new.reverses using errcode = 'check_violation', constraint = 'entry_reverses_as_confirmed';
    end if;
    return new;
end
$$;
create trigger entry_reverses_as_confirmed before insert on budget.entry for each row when (new.reverses is not null)
    execute function budget.reverse_as_confirmed();

-- For whoever adds up: what was undone and what undid it are both left out.
create or replace view budget.pub_entry with (security_invoker = true) as
    select id, fund_id, project_id, kind, amount_vnd, happened_on, paper, note, entered_at, entered_by
    from budget.entry e
    where reverses is null and not exists (select from budget.entry undoing where undoing.reverses = e.id);

create view budget.posting_line with (security_invoker = true) as
    select e.id as entry_id, e.fund_id, side.account, side.debit as debit_vnd, side.credit as credit_vnd
    from budget.entry e cross join lateral (values
        (coalesce(budget.bucket_to(e.kind, e.reverses), 'STATE'), e.amount_vnd, 0::bigint),
        (coalesce(budget.bucket_from(e.kind, e.reverses), 'STATE'), 0::bigint, e.amount_vnd)) side (account, debit, credit);
comment on view budget.posting_line is 'Every entry as two lines: debit of the account the money goes to, credit of the one it comes from. STATE is the State''s budget outside.';
create view budget.trial_balance with (security_invoker = true) as
    select fund.id as fund_id, fund.province, fund.year, fund.tier, line.account, line.debit_vnd, line.credit_vnd,
           case line.account when 'STATE' then line.debit_vnd - line.credit_vnd else coalesce((
               select sum(b.amount_vnd)::bigint from budget.balance b where b.fund_id = fund.id and b.bucket = line.account), 0) end as kept_change_vnd
    from budget.fund cross join lateral (
        select account, sum(debit_vnd)::bigint as debit_vnd, sum(credit_vnd)::bigint as credit_vnd
        from budget.posting_line where posting_line.fund_id = fund.id group by account) line;
comment on view budget.trial_balance is 'Bảng cân đối: what each account was debited and credited, and the balance the ledger keeps; debit less credit must be that.';
grant select on budget.posting_line, budget.trial_balance to kc_app;

insert into access.permission (role, matter, verb, scope) values
    ('FINANCE', 'BUDGET', 'DECIDE', 'ALL'),
    ('DEPARTMENT_LEADER', 'BUDGET', 'DECIDE', 'ALL'),
    ('FINANCE', 'BUDGET', 'CONFIRM', 'ALL');
