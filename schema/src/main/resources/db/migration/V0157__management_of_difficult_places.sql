-- The implementer of a file at a difficult place may spend a larger share on management: the share is laid down file by file.
alter table budget.management_ceiling
    add column project_id uuid not null default '00000000-0000-0000-0000-000000000000',
    drop constraint management_ceiling_pk,
    add constraint management_ceiling_pk primary key (fund_id, kind, project_id),
    add constraint management_ceiling_of_its_kind check (kind = 'MANAGE_IMPLEMENTER' or project_id = '00000000-0000-0000-0000-000000000000');
comment on column budget.management_ceiling.project_id is 'The file whose implementer it is for; the nil id: the agency, or every file for which nothing else is laid down.';

create or replace function budget.management_left(of_fund uuid, of_kind text, of_project uuid) returns bigint
    language sql stable security definer set search_path = pg_catalog, budget
    return (select floor(
                (select coalesce(sum(b.amount_vnd), 0) from budget.balance b
                 where b.fund_id = of_fund
                   and (of_kind = 'MANAGE_AGENCY' or b.project_id = of_project and b.bucket in ('COMMITTED', 'PAID', 'SETTLED'))) * c.ratio_bp / 10000)::bigint
            - coalesce((select sum(b.amount_vnd) from budget.balance b
                        where b.fund_id = of_fund and b.bucket = budget.bucket_to(of_kind)
                          and (of_kind = 'MANAGE_AGENCY' or b.project_id = of_project)), 0)::bigint
            from budget.management_ceiling c
            where c.fund_id = of_fund and c.kind = of_kind and c.project_id in (of_project, '00000000-0000-0000-0000-000000000000')
            order by c.project_id desc limit 1);
