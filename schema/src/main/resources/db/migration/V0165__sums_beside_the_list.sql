-- What lists of đề án come to, kept beside their lines: one that adds up 200,000 lines for each page takes a tenth of a second and one of two cores.
-- Written as differences that are only added, so that no two who write ever wait for each other; whoever reads adds up, and a job folds them together.

create table project.list_sum (
    id             bigint  generated always as identity primary key,
    implementer_id uuid    not null,
    total_vnd      bigint  not null,
    asked_vnd      bigint  not null,
    approved_vnd   bigint  not null,
    settled_vnd    bigint  not null,
    files          integer not null,
    plan_year      integer not null,
    province       text    not null,
    stage          text    not null,
    tier           text    not null,
    kind           text    not null,
    activity       text    not null,
    approved       boolean not null,
    contracted     boolean not null,
    paid           boolean not null,
    accepted       boolean not null,
    settled        boolean not null
);
comment on table project.list_sum is 'How many đề án of each combination there are and what they come to, as differences: the sum of the rows counts, never one of them. Kept by a trigger from project.list_line. Derived, so no trail.';
comment on column project.list_sum.files is 'How many more; below zero: how many fewer.';
comment on column project.list_sum.approved_vnd is 'Of stopped files too.';
comment on column project.list_sum.approved is 'An amount stands approved; contracted, accepted and settled likewise.';
comment on column project.list_sum.paid is 'More was paid out than has been returned.';
create index list_sum_by_province on project.list_sum (province, plan_year);

-- As the lines are seen by whoever sees all files of the province. Who sees some by their place or beneficiary adds up the lines.
alter table project.list_sum enable row level security;
create policy list_sum_is_seen on project.list_sum for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and province = (select access.actor_province())
        and (stage <> 'DRAFT' or (select access.actor_role()) = 'INSPECTOR' or implementer_id = (select access.actor_organisation())));
grant select on project.list_sum to kc_app;

create function project.keep_sums() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- each operation has its own tables of what was touched
    execute $insert$
        insert into project.list_sum (implementer_id, total_vnd, asked_vnd, approved_vnd, settled_vnd, files, plan_year, province, stage, tier, kind, activity,
                                      approved, contracted, paid, accepted, settled)
        select implementer_id, sum(sign * total_vnd), sum(sign * asked_vnd), coalesce(sum(sign * approved_vnd), 0), coalesce(sum(sign * settled_vnd), 0),
               sum(sign), plan_year, province, stage, tier, kind, activity,
               approved_vnd is not null, contracted_vnd is not null, paid_vnd > 0, due_vnd is not null, settled_vnd is not null
        from ($insert$
        || case tg_op when 'INSERT' then 'select 1 as sign, * from added'
                      when 'DELETE' then 'select -1 as sign, * from gone'
                      else 'select 1 as sign, * from added union all select -1, * from gone' end
        || $insert$) touched
        group by implementer_id, plan_year, province, stage, tier, kind, activity, approved_vnd is not null, contracted_vnd is not null, paid_vnd > 0,
                 due_vnd is not null, settled_vnd is not null
        having sum(sign) <> 0 or sum(sign * total_vnd) <> 0 or sum(sign * asked_vnd) <> 0 or sum(sign * approved_vnd) <> 0
            or sum(sign * settled_vnd) <> 0$insert$;
    return null;
end
$$;
comment on function project.keep_sums() is 'Adds to project.list_sum what a statement changed in project.list_line.';
revoke execute on function project.keep_sums() from public;
create trigger sums_what_is_added after insert on project.list_line referencing new table as added
    for each statement execute function project.keep_sums();
create trigger sums_what_is_changed after update on project.list_line referencing old table as gone new table as added
    for each statement execute function project.keep_sums();
create trigger sums_what_is_gone after delete on project.list_line referencing old table as gone
    for each statement execute function project.keep_sums();

-- Only what this statement itself took away is put back as one: whoever folds at the same moment takes others.
create function project.fold_sums() returns integer language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    with several as (
        select id, count(*) over (partition by implementer_id, plan_year, province, stage, tier, kind, activity, approved, contracted, paid, accepted,
                                                      settled) as rows
        from project.list_sum),
    gone as (
        delete from project.list_sum where id in (select id from several where rows > 1) returning *),
    folded as (
        insert into project.list_sum (implementer_id, total_vnd, asked_vnd, approved_vnd, settled_vnd, files, plan_year, province, stage, tier, kind, activity,
                                      approved, contracted, paid, accepted, settled)
        select implementer_id, sum(total_vnd), sum(asked_vnd), sum(approved_vnd), sum(settled_vnd), sum(files), plan_year, province, stage, tier, kind, activity,
               approved, contracted, paid, accepted, settled
        from gone
        group by implementer_id, plan_year, province, stage, tier, kind, activity, approved, contracted, paid, accepted, settled
        having sum(files) <> 0 or sum(total_vnd) <> 0 or sum(asked_vnd) <> 0 or sum(approved_vnd) <> 0 or sum(settled_vnd) <> 0
        returning 1)
    select (select count(*) from gone)::integer - (select count(*) from folded)::integer;
end;
comment on function project.fold_sums() is 'Folds the rows of each combination into one, and none where nothing is left. Gives how many rows fewer there are.';
revoke execute on function project.fold_sums() from public;
grant execute on function project.fold_sums() to kc_app;

-- What there is already, as if it were added now.
insert into project.list_sum (implementer_id, total_vnd, asked_vnd, approved_vnd, settled_vnd, files, plan_year, province, stage, tier, kind, activity,
                              approved, contracted, paid, accepted, settled)
select implementer_id, sum(total_vnd), sum(asked_vnd), coalesce(sum(approved_vnd), 0), coalesce(sum(settled_vnd), 0), count(*), plan_year, province, stage, tier, kind,
       activity, approved_vnd is not null, contracted_vnd is not null, paid_vnd > 0, due_vnd is not null, settled_vnd is not null
from project.list_line
group by implementer_id, plan_year, province, stage, tier, kind, activity, approved_vnd is not null, contracted_vnd is not null, paid_vnd > 0, due_vnd is not null,
         settled_vnd is not null;
