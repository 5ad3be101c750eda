-- Tokens with which another program of the office signs in, and how much anybody may ask from outside.
create table access.token (
    id         uuid        not null default uuidv7() primary key,
    account_id uuid        not null references access.account,
    name       text        not null,
    hash       bytea       not null constraint token_hash_once unique,
    created_at timestamptz not null default now(),
    ends_on    date        not null,
    revoked_at timestamptz
);
comment on table access.token is 'Only the hash of a token is kept; the token itself is shown once, when it is made.';
comment on column access.token.ends_on is 'Last day (inclusive) on which it is taken.';
create trigger token_changed after insert or update or delete on access.token
    for each row execute function access.record_change('account_id');
grant select, insert, update on access.token to kc_app;

create table platform.rate_bucket (
    id         text   not null primary key,
    state      bytea,
    expires_at bigint
);
comment on table platform.rate_bucket is 'Kept by the library: how much is left to whom, by a hash of the address. Rows go once their bucket is full again.';
grant select, insert, update, delete on platform.rate_bucket to kc_app;
