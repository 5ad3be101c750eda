-- Somebody does another's work while she is away, by a paper and for days that are named.
create table access.delegation (
    id           uuid        not null primary key,
    from_account uuid        not null references access.account,
    to_account   uuid        not null references access.account,
    province     text        not null,
    in_force     daterange   not null constraint delegation_in_force check (not isempty(in_force) and lower(in_force) is not null and upper(in_force) is not null),
    document     text        not null constraint delegation_document check (document <> ''),
    given_at     timestamptz not null,
    ended_at     timestamptz,
    constraint delegation_to_another check (from_account <> to_account),
    constraint delegation_one_a_day exclude using gist (from_account with =, in_force with &&) where (ended_at is null)
);
comment on table access.delegation is 'Ủy quyền khi vắng mặt. Whoever stands in acts with the office of the other and under her own name; never handed on.';
comment on column access.delegation.in_force is 'First day inclusive, last day exclusive, as everywhere.';
comment on column access.delegation.document is 'Number of the paper.';
comment on column access.delegation.ended_at is 'Ended before its time by whoever gave it.';
create index delegation_by_receiver on access.delegation (to_account);

alter table access.delegation enable row level security;
create policy delegation_is_seen on access.delegation for select to kc_app using (
    access.actor_role() = 'SYSTEM' or from_account = (select access.actor_account()) or to_account = (select access.actor_account())
    or (select access.actor_scope('ACCOUNT', 'READ')) = 'ALL'
    or (select access.actor_scope('AUDIT', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy delegation_is_given on access.delegation for insert to kc_app with check (
    access.actor_role() = 'SYSTEM' or from_account = (select access.actor_account()) and province = (select access.actor_province()));
create policy delegation_is_ended on access.delegation for update to kc_app using (
    access.actor_role() = 'SYSTEM' or from_account = (select access.actor_account()));
grant select, insert on access.delegation to kc_app;
grant update (ended_at) on access.delegation to kc_app;
create trigger delegation_recorded after insert or update or delete on access.delegation
    for each row execute function access.record_change('from_account');
