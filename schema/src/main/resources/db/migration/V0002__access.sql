-- Accounts, the actor of a transaction, and the trail of every change.
create schema access;
comment on schema access is 'Accounts, sign-in, the actor of a transaction, the audit trail.';
grant usage on schema access to kc_app;

create table access.account (
    id               uuid        not null default uuidv7() primary key,
    username         text        not null constraint account_username_once unique,
    display_name     text        not null,
    title            text        not null default '',
    role             text        not null constraint account_role check (role in (
        'ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE',
        'COMMITTEE_CHAIR', 'COMMUNE', 'JURY', 'COLLABORATOR', 'INSPECTOR', 'ESTABLISHMENT')),
    province         text,
    organisation_id  uuid,
    establishment_id uuid,
    unit_id          uuid,
    password_hash    text        not null,
    failed_attempts  integer     not null default 0,
    waits_until      timestamptz,
    locked           boolean     not null default false,
    language         text        not null default 'vi' constraint account_language check (language in ('vi', 'en')),
    created_at       timestamptz not null default now()
);
comment on table access.account is 'Tài khoản. organisation_id, establishment_id and unit_id are opaque to this schema.';

-- The actor of the running transaction, set by the program with "set local"; empty outside, and then nothing is seen.
create function access.actor_account() returns uuid language sql stable parallel safe
    return nullif(current_setting('kc.account', true), '')::uuid;
create function access.actor_role() returns text language sql stable parallel safe
    return coalesce(current_setting('kc.role', true), '');
create function access.actor_province() returns text language sql stable parallel safe
    return coalesce(current_setting('kc.province', true), '');
create function access.actor_organisation() returns uuid language sql stable parallel safe
    return nullif(current_setting('kc.organisation', true), '')::uuid;
create function access.actor_establishment() returns uuid language sql stable parallel safe
    return nullif(current_setting('kc.establishment', true), '')::uuid;

-- Officials of a province who may read its files. The administrator is none of them: accounts are not case content.
create function access.actor_is_official(province text) returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM' or (province = access.actor_province() and access.actor_role() in
        ('DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR', 'CENTRE', 'CENTRE_ACCOUNTANT'));

create table access.change (
    id          bigint      generated always as identity primary key,
    recorded_at timestamptz not null default clock_timestamp(),
    account_id  uuid,
    role        text        not null,
    province    text        not null,
    table_name  text        not null,
    action      text        not null constraint change_action check (action in ('INSERT', 'UPDATE', 'DELETE')),
    file_id     uuid,
    before      jsonb,
    after       jsonb
);
comment on table access.change is 'Append-only trail of every change of every file, written by triggers in the same transaction.';
create index change_by_file on access.change (file_id, id);
create index change_by_account on access.change (account_id, id);

-- Writes the trail. The only argument names the column that holds the id of the file the row belongs to.
create function access.record_change() returns trigger language plpgsql security definer set search_path = pg_catalog, access as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
    if tg_op = 'UPDATE' and old_row = new_row then
        return null;
    end if;
    insert into access.change (account_id, role, province, table_name, action, file_id, before, after)
    values (access.actor_account(), access.actor_role(), access.actor_province(), tg_table_schema || '.' || tg_table_name, tg_op,
            (coalesce(new_row, old_row) ->> tg_argv[0])::uuid, old_row - 'password_hash', new_row - 'password_hash');
    return null;
end
$$;

create trigger account_changed after insert or update or delete on access.account
    for each row execute function access.record_change('id');

alter table access.change enable row level security;
create policy change_is_read_by_officials on access.change for select to kc_app
    using (access.actor_is_official(province) or (access.actor_role() = 'ADMINISTRATOR' and table_name = 'access.account'));

grant select, insert, update on access.account to kc_app;
grant select on access.change to kc_app;

create view access.pub_account with (security_invoker = true) as
    select id, username, display_name, title, role, province, organisation_id, establishment_id, unit_id from access.account;
grant select on access.pub_account to kc_app;
