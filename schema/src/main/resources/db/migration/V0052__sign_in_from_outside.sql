-- People whose employer vouches for them through OpenID Connect.
alter table access.account add column external_name text constraint account_external_name_once unique
    constraint account_external_name check (external_name = lower(external_name) and external_name <> '');
comment on column access.account.external_name is
    'Under which e-mail or user name a provider may sign this account in for the first time; entered by the administrator, null: never.';

create table access.external_link (
    id           uuid        not null default uuidv7() primary key,
    account_id   uuid        not null references access.account,
    issuer       text        not null,
    subject      text        not null,
    created_at   timestamptz not null default now(),
    constraint external_link_once unique (issuer, subject),
    constraint external_link_one_each unique (account_id, issuer)
);
comment on table access.external_link is 'Who an account is at a provider. Made at the first sign-in; from then on the name there may change.';
create trigger external_link_changed after insert or update or delete on access.external_link
    for each row execute function access.record_change('account_id');
grant select, insert, update, delete on access.external_link to kc_app;
