-- Accounts as the administrator keeps them, and links with which people set a password themselves.
alter table access.account
    add column email           text constraint account_email_once unique
                                    constraint account_email check (email = lower(email) and email like '_%@_%' and email !~ '\s'),
    add column must_change     boolean     not null default false,
    add column password_set_at timestamptz,
    add column locked_reason   text        not null default '',
    add column version         integer     not null default 0;
comment on column access.account.must_change is 'The password was made by somebody else and is good for one sign-in.';
comment on column access.account.version is 'Counts what the administrator changes, not the tries to sign in.';

create table access.reset_link (
    id         uuid        not null default uuidv7() primary key,
    account_id uuid        not null references access.account,
    hash       bytea       not null constraint reset_link_hash_once unique,
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    used_at    timestamptz
);
comment on table access.reset_link is 'Only the hash is kept; the link itself stands in the letter alone. Belongs to no province and no matter, as accounts do; the password that was set is what the trail shows, so it has none.';
create index reset_link_by_account on access.reset_link (account_id, made_at);
grant select, insert on access.reset_link to kc_app;
grant update (ends_at, used_at) on access.reset_link to kc_app;

-- For the list of accounts that is taken away.
create view access.pub_account_state with (security_invoker = true) as
    select id, username, display_name, title, email, role, province, locked, locked_reason, must_change, created_at from access.account;
grant select on access.pub_account_state to kc_app;
