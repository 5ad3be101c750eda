-- The trail proves itself: what was recorded is sealed, every seal holds the hash of the one before.

-- What is recorded and not yet sealed. Writers only add a number of their own, so that none waits for another.
create table access.unsealed (
    change_id bigint not null primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table access.unsealed is 'Changes waiting for their seal, a second or so. No case content, so no row-level security and no trail.';

create table access.seal (
    number        bigint      not null primary key constraint seal_number check (number > 0),
    sealed_at     timestamptz not null,
    change_ids    bigint[]    not null constraint seal_of_something check (cardinality(change_ids) > 0),
    row_hashes    bytea       not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    constraint seal_one_hash_a_row check (length(row_hashes) = 32 * cardinality(change_ids)),
    constraint seal_hash check (length(hash) = 32 and length(previous_hash) = 32)
);
comment on table access.seal is 'One link of the chain: the changes it seals in their order, a SHA-256 of each, and a SHA-256 over these and the link before. Only numbers and hashes, so no row-level security and no trail.';
comment on column access.seal.hash is 'SHA-256 of previous_hash, number (8 bytes), sealed_at in microseconds (8 bytes), SHA-256 of row_hashes.';

-- A change as the text that is hashed: a JSON array has its own separators, quotes and nulls, and jsonb one order of keys.
create function access.canonical(one access.change) returns text language sql stable parallel safe
    return jsonb_build_array(one.id, (extract(epoch from one.recorded_at) * 1000000)::bigint, one.account_id, one.role, one.province,
        one.table_name, one.action, one.file_id, one.before, one.after)::text;

-- Seals what is committed and waiting, the oldest numbers first, at most so many; answers how many that were. One at a
-- time: whoever comes meanwhile has nothing to do. A change that commits late, with a lower number, goes into a later seal.
-- Always by the index: a plan kept from when the trail was small would read all of it for every seal.
create function access.seal_changes(most integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    ids bigint[];
    hashes bytea;
    previous access.seal;
    link bigint;
    sealed timestamptz := clock_timestamp();
    nothing constant bytea := decode(repeat('00', 32), 'hex');
begin
    if not exists (select from access.unsealed) or not pg_try_advisory_xact_lock(4802, 44) then
        return 0;
    end if;
    select array_agg(waiting.change_id order by waiting.change_id) into ids
    from (select change_id from access.unsealed order by change_id limit least(greatest(coalesce(most, 1), 1), 10000)) waiting;
    if ids is null then
        return 0;
    end if;
    -- One that somebody has taken away while it waited is sealed as missing: the check names it.
    select string_agg(case when change.id is null then nothing else sha256(convert_to(access.canonical(change), 'UTF8')) end,
                      ''::bytea order by waiting.id) into hashes
    from unnest(ids) waiting (id) left join access.change on change.id = waiting.id;
    select * into previous from access.seal order by number desc limit 1;
    link := coalesce(previous.number, 0) + 1;
    insert into access.seal (number, sealed_at, change_ids, row_hashes, previous_hash, hash)
    values (link, sealed, ids, hashes, coalesce(previous.hash, nothing),
            sha256(coalesce(previous.hash, nothing) || int8send(link)
                || int8send((extract(epoch from sealed) * 1000000)::bigint) || sha256(hashes)));
    delete from access.unsealed where change_id = any (ids);
    return cardinality(ids);
end
$$;
revoke execute on function access.seal_changes(integer) from public;
grant execute on function access.seal_changes(integer) to kc_app;

-- As before, and the change waits for its seal. What an account of no province does is filed under the province of the row.
create or replace function access.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    recorded bigint;
begin
    if tg_op = 'UPDATE' and old_row = new_row then
        return null;
    end if;
    insert into access.change (account_id, role, province, table_name, action, file_id, before, after)
    values (access.actor_account(), access.actor_role(),
            coalesce(nullif(access.actor_province(), ''), coalesce(new_row, old_row) ->> 'province', ''),
            tg_table_schema || '.' || tg_table_name, tg_op,
            (coalesce(new_row, old_row) ->> tg_argv[0])::uuid, old_row - 'password_hash', new_row - 'password_hash')
    returning id into recorded;
    insert into access.unsealed (change_id) values (recorded);
    return null;
end
$$;
-- A trigger needs no leave to fire; without this anybody could hang it on a temporary table and write what never happened.
revoke execute on function access.record_change() from public;

-- What is there already is sealed first.
insert into access.unsealed (change_id) select id from access.change;

-- What a check of the whole chain found, each time it was made.
create table access.verification (
    id          uuid        not null default uuidv7() primary key,
    verified_at timestamptz not null,
    rows        bigint      not null,
    seals       bigint      not null,
    last_hash   bytea,
    broken      text,
    broken_at   bigint
);
comment on table access.verification is 'Kept as it was found and never changed. broken: what is wrong with the first broken link, empty where all was whole; broken_at: which change, or which seal.';

grant select on access.unsealed, access.seal to kc_app;
grant select, insert on access.verification to kc_app;

-- How the chain stands, for the page of the trail.
create view access.pub_chain with (security_invoker = true) as
    select last.number, last.sealed_at, last.hash,
           (select count(*) from access.unsealed) as waiting,
           checked.verified_at, checked.rows, checked.seals, checked.broken, checked.broken_at
    from (select) one
    left join lateral (select number, sealed_at, hash from access.seal order by number desc limit 1) last on true
    left join lateral (select * from access.verification order by verified_at desc limit 1) checked on true;
grant select on access.pub_chain to kc_app;

-- The trail is read by those who inspect and those who answer for the office, in their province. The administrator reads
-- what became of accounts and of the tree of bodies and places, and no case.
drop policy change_is_read_by_officials on access.change;
create policy change_is_read_by_inspectors on access.change for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (access.actor_role() in ('INSPECTOR', 'DEPARTMENT_LEADER') and province = access.actor_province())
    or (access.actor_role() = 'ADMINISTRATOR' and split_part(table_name, '.', 1) in ('access', 'organisation', 'territory')));
create index change_by_day on access.change (province, recorded_at, id);

create view access.pub_change with (security_invoker = true) as
    select id, recorded_at, account_id, role, province, table_name, action, file_id, before, after from access.change;
grant select on access.pub_change to kc_app;
