-- What an account has beside its password: an app that shows codes, codes for the day the telephone is lost, passkeys.
-- None of it belongs to a file of a province, and it is read before anybody is signed in: hence no row-level security.
create table access.one_time_secret (
    account_id      uuid        not null primary key references access.account,
    secret          bytea       not null,
    last_step       bigint      not null,
    failed_attempts integer     not null default 0,
    waits_until     timestamptz,
    created_at      timestamptz not null default now()
);
comment on table access.one_time_secret is 'What the authenticator app of an account shares with us. A row exists once a first code was right.';
comment on column access.one_time_secret.failed_attempts is 'Tries at codes, apart from those at passwords: a right password gives nobody five more of them.';
comment on column access.one_time_secret.last_step is 'Number of the 30 seconds whose code was taken last; that one and earlier ones are refused.';

create table access.recovery_code (
    id         uuid        not null default uuidv7() primary key,
    account_id uuid        not null references access.account,
    code_hash  bytea       not null,
    created_at timestamptz not null default now(),
    used_at    timestamptz,
    constraint recovery_code_once unique (account_id, code_hash)
);
comment on table access.recovery_code is 'Codes that each stand in once for a lost telephone. Only their hashes are kept.';

create table access.passkey (
    id                 uuid        not null default uuidv7() primary key,
    account_id         uuid        not null references access.account,
    credential_id      bytea       not null constraint passkey_credential_once unique,
    public_key         bytea       not null,
    signature_count    bigint      not null,
    verified           boolean     not null,
    backup_eligible    boolean     not null,
    backup_state       boolean     not null,
    transports         text[]      not null,
    attestation_object bytea       not null,
    client_data        bytea       not null,
    label              text        not null constraint passkey_label check (length(label) between 1 and 60),
    created_at         timestamptz not null,
    last_used_at       timestamptz not null
);
comment on table access.passkey is 'Keys kept by a telephone, a computer or a stick; we hold the public half only.';
create index passkey_by_account on access.passkey (account_id);

-- The trail tells that a factor came, went or was used up, not that it was used: that would be a line every morning.
create trigger one_time_secret_changed after insert or delete or update of secret on access.one_time_secret
    for each row execute function access.record_change('account_id');
create trigger recovery_code_changed after insert or update or delete on access.recovery_code
    for each row execute function access.record_change('account_id');
create trigger passkey_changed after insert or delete or update of label on access.passkey
    for each row execute function access.record_change('account_id');

-- As before, but what could let somebody in is left out of the trail: passwords, secrets, codes and keys, even hashed.
create or replace function access.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept_out constant text[] := array['password_hash', 'hash', 'secret', 'code_hash', 'credential_id', 'public_key',
                                      'attestation_object', 'client_data'];
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
            (coalesce(new_row, old_row) ->> tg_argv[0])::uuid, old_row - kept_out, new_row - kept_out)
    returning id into recorded;
    insert into access.unsealed (change_id) values (recorded);
    return null;
end
$$;

grant select, insert, update, delete on access.one_time_secret, access.recovery_code, access.passkey to kc_app;
