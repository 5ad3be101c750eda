-- Who has looked at the data of other people.
create table access.personal_access (
    id         bigint      not null generated always as identity primary key,
    at         timestamptz not null,
    account_id uuid        not null references access.account,
    role       text        not null,
    province   text        not null,
    matter     text        not null,
    file_id    uuid,
    what       text        not null constraint personal_access_what check (what in ('VIEW', 'EXPORT')),
    records    integer     not null constraint personal_access_records check (records >= 0),
    quarter    timestamptz not null,
    constraint personal_access_once unique nulls not distinct (account_id, matter, file_id, what, quarter)
);
comment on table access.personal_access is 'Append-only. One row for an account, a file and a quarter of an hour. file_id is empty for the export of a list. It is a trail itself and so has none.';
comment on column access.personal_access.records is 'Of how many people or establishments data were shown.';
create index personal_access_by_day on access.personal_access (province, at, id);

alter table access.personal_access enable row level security;
create policy personal_access_is_noted on access.personal_access for insert to kc_app
    with check (account_id = access.actor_account() and role = access.actor_role() and province = access.actor_province());
create policy personal_access_is_read_by_inspectors on access.personal_access for select to kc_app using (
    access.actor_role() = 'SYSTEM' or account_id = access.actor_account()
    or (access.actor_role() in ('INSPECTOR', 'DEPARTMENT_LEADER') and province = access.actor_province()));
grant select, insert on access.personal_access to kc_app;

create view access.pub_personal_access with (security_invoker = true) as
    select id, at, account_id, role, province, matter, file_id, what, records from access.personal_access;
grant select on access.pub_personal_access to kc_app;

-- What the administrator reads of the trail, without walking through all the rest.
create index change_of_structure on access.change (recorded_at, id)
    where split_part(table_name, '.', 1) in ('access', 'organisation', 'territory');
