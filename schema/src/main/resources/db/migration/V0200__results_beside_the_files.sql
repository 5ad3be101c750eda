-- What đề án give to a programme, kept beside them: reckoned from the files of five years for each page, a large province waits for seconds.
-- Whoever changes a file only notes that it was touched; readers leave touched files out of what is kept and reckon them anew, so that
-- every figure is exact in every snapshot. A job takes up what was touched.

-- The facts of one file, as they are now. For the owner: whoever reads a programme sees its figures, whatever files she sees.
create view programme.live_result as
    select p.id as project_id, p.province, p.plan_year, p.tier, p.activity, p.code, p.production_line as line,
           coalesce(p.place_id, '00000000-0000-0000-0000-000000000000') as place_id,
           item.amount_vnd + coalesce((select sum(c.amount_vnd)::bigint from plan.carried_on c join plan.plan later on later.id = c.plan_id
                                       where c.project_id = p.id and later.stage = 'APPROVED'), 0) as planned_vnd,
           (select coalesce(sum(counterpart_vnd), 0)::bigint from project.estimate_line where estimate_line.project_id = p.id) as costs_other_vnd,
           acceptance.accepted_on, greatest(acceptance.accepted_vnd - acceptance.due_vnd, 0) as other_spent_vnd, settlement.settled_vnd,
           (select case when bool_and(quantity is not null) then floor(sum(quantity))::bigint end
            from project.estimate_line where estimate_line.project_id = p.id and supported) as machines,
           case when p.kind = 'GROUP'
                then array(select distinct place.beneficiary_id from project.group_place place
                           where place.project_id = p.id and place.approved and place.given_up_why = '' and place.beneficiary_id is not null)
                else array_remove(array[p.beneficiary_id], null) end as establishments
    from project.project p
         left join project.acceptance on acceptance.project_id = p.id
         left join project.settlement on settlement.project_id = p.id
         left join (plan.item join plan.plan on plan.id = item.plan_id and plan.stage = 'APPROVED') on item.project_id = p.id
    where item.project_id is not null or acceptance.accepted_on is not null;
comment on view programme.live_result is 'planned: what an approved plan gives, with what later years add. other_spent: what it cost beyond the support, as accepted. machines: unknown where a supported line says no quantity.';

create table programme.result (
    project_id      uuid    not null constraint result_pk primary key,
    province        text    not null,
    plan_year       integer not null,
    tier            text    not null,
    activity        text    not null,
    code            text    not null,
    line            boolean not null,
    place_id        uuid    not null,
    planned_vnd     bigint,
    costs_other_vnd bigint  not null,
    accepted_on     date,
    other_spent_vnd bigint,
    settled_vnd     bigint,
    machines        bigint,
    establishments  uuid[]  not null
);
comment on table programme.result is 'What each đề án gives to a programme, as it was when it was last taken up. Derived, so no trail.';
create index result_in_order on programme.result (province, plan_year, code);
create index result_by_group on programme.result (province, plan_year, tier, activity, place_id);

create table programme.result_establishment (
    establishment_id uuid    not null,
    project_id       uuid    not null constraint result_establishment_of_a_result references programme.result on delete cascade,
    place_id         uuid    not null,
    province         text    not null,
    plan_year        integer not null,
    tier             text    not null,
    activity         text    not null,
    code             text    not null,
    planned          boolean not null,
    accepted         boolean not null,
    repeated         boolean not null,
    constraint result_establishment_pk primary key (establishment_id, project_id)
);
comment on table programme.result_establishment is 'The establishments of each result. Derived, so no trail.';
comment on column programme.result_establishment.repeated is 'It has another đề án too: counted once, it is not what the sums say.';
create index result_establishment_by_project on programme.result_establishment (project_id);
create index result_establishment_repeated on programme.result_establishment (province, plan_year) where repeated;

create table programme.result_sum (
    province         text    not null,
    plan_year        integer not null,
    tier             text    not null,
    activity         text    not null,
    place_id         uuid    not null,
    part             text    not null,
    files            bigint  not null,
    lines            bigint  not null,
    machines         bigint  not null,
    machines_unsaid  bigint  not null,
    establishments   bigint  not null,
    nobody           bigint  not null,
    supported        bigint  not null,
    support_vnd      bigint  not null,
    other_vnd        bigint  not null,
    other_unsaid     bigint  not null,
    constraint result_sum_pk primary key (province, plan_year, tier, activity, place_id, part)
);
comment on table programme.result_sum is 'What the results of each year, source, activity and place come to. Derived, so no trail.';
comment on column programme.result_sum.establishments is 'One that has several đề án is counted for each.';
comment on column programme.result_sum.supported is 'How many files have a support: by the plan, or settled.';

create table programme.touched (
    id         bigint generated always as identity constraint touched_pk primary key,
    project_id uuid not null
);
comment on table programme.touched is 'Files that changed since their result was last taken up. Only ever added to by who changes, and emptied by the job.';

-- What a result gives to each of the two figures of an indicator.
create view programme.figure as
    select r.kept, r.project_id, r.province, r.plan_year, r.tier, r.activity, r.place_id, f.*
    from (select true as kept, * from programme.result union all select false, * from (
              select live.* from (select distinct project_id from programme.touched) t
                     cross join lateral (select * from programme.live_result where live_result.project_id = t.project_id offset 0) live (
                         project_id, province, plan_year, tier, activity, code, line, place_id, planned_vnd, costs_other_vnd, accepted_on, other_spent_vnd,
                         settled_vnd, machines, establishments)) l) r
         cross join lateral (
             select 'PLANNED' as part, 1 as files, r.line::int as lines, coalesce(r.machines, 0) as machines, (r.machines is null)::int as machines_unsaid,
                    cardinality(r.establishments) as establishments, (r.establishments = '{}')::int as nobody, 1 as supported, r.planned_vnd as support_vnd,
                    r.costs_other_vnd as other_vnd, 0 as other_unsaid
             where r.planned_vnd is not null
             union all
             select 'ACHIEVED', done.files, done.files * r.line::int, done.files * coalesce(r.machines, 0), done.files * (r.machines is null)::int,
                    done.files * cardinality(r.establishments), done.files * (r.establishments = '{}')::int, (r.settled_vnd is not null)::int,
                    coalesce(r.settled_vnd, 0), coalesce(r.other_spent_vnd, 0), done.files * (r.other_spent_vnd is null)::int
             from (select (r.accepted_on is not null)::int as files) done
             where r.accepted_on is not null or r.settled_vnd is not null) f;
comment on view programme.figure is 'kept: as last taken up; else of a touched file, as it is now.';

create view programme.tally as
    select province, plan_year, tier, activity, place_id, part, sum(files)::bigint as files, sum(lines)::bigint as lines, sum(machines)::bigint as machines,
           sum(machines_unsaid)::bigint as machines_unsaid, sum(establishments)::bigint as establishments, sum(nobody)::bigint as nobody,
           sum(supported)::bigint as supported, sum(support_vnd)::bigint as support_vnd, sum(other_vnd)::bigint as other_vnd, sum(other_unsaid)::bigint as other_unsaid
    from (select * from programme.result_sum
          union all
          select province, plan_year, tier, activity, place_id, part, sign * files, sign * lines, sign * machines, sign * machines_unsaid, sign * establishments,
                 sign * nobody, sign * supported, sign * support_vnd, sign * other_vnd, sign * other_unsaid
          from (select case when kept then -1 else 1 end as sign, figure.* from programme.figure
                where project_id in (select project_id from programme.touched)) changed) s
    where (select access.actor_role()) = 'SYSTEM'
        or province = (select access.actor_province()) and (select access.actor_scope('PROGRAMME', 'READ')) = 'ALL'
    group by province, plan_year, tier, activity, place_id, part
    having sum(files) <> 0 or sum(supported) <> 0;
comment on view programme.tally is 'What the đề án of each year, source, activity and place give to the figures of a programme, as of now, for whoever reads programmes.';

create view programme.result_now as
    select r.* from (
        select * from programme.result where project_id not in (select project_id from programme.touched)
        union all
        select live.* from (select distinct project_id from programme.touched) t
               cross join lateral (select * from programme.live_result where live_result.project_id = t.project_id offset 0) live) r
    where (select access.actor_role()) = 'SYSTEM'
        or province = (select access.actor_province()) and (select access.actor_scope('PROGRAMME', 'READ')) = 'ALL';
comment on view programme.result_now is 'What each đề án gives to a programme, as of now, for whoever reads programmes.';

create view programme.repeat_now as
    with live as (
        select unnest(establishments) as establishment_id, project_id, place_id, province, plan_year, tier, activity, code,
               planned_vnd is not null as planned, accepted_on is not null as accepted
        from programme.result_now where project_id in (select project_id from programme.touched))
    select establishment_id, project_id, place_id, province, plan_year, tier, activity, code, planned, accepted
    from programme.result_establishment kept
    where repeated and project_id not in (select project_id from programme.touched)
      and ((select access.actor_role()) = 'SYSTEM'
           or province = (select access.actor_province()) and (select access.actor_scope('PROGRAMME', 'READ')) = 'ALL')
    union all
    select establishment_id, project_id, place_id, province, plan_year, tier, activity, code, planned, accepted
    from programme.result_establishment kept
    where not repeated and establishment_id in (select establishment_id from live) and project_id not in (select project_id from programme.touched)
      and ((select access.actor_role()) = 'SYSTEM'
           or province = (select access.actor_province()) and (select access.actor_scope('PROGRAMME', 'READ')) = 'ALL')
    union all
    select * from live;
comment on view programme.repeat_now is 'Every đề án of the establishments that may have several.';

alter table programme.result enable row level security;
alter table programme.result_establishment enable row level security;
alter table programme.result_sum enable row level security;
alter table programme.touched enable row level security;
grant select on programme.tally, programme.result_now, programme.repeat_now to kc_app;

-- Who changes a file notes it; two who change the same one do not wait for each other.
create function programme.touch() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- each operation has its own tables of what was touched
    execute format('insert into programme.touched (project_id) %s', case tg_op
        when 'INSERT' then format('select distinct %I from added', tg_argv[0])
        when 'DELETE' then format('select distinct %I from gone', tg_argv[0])
        else format('select %1$I from added union select %1$I from gone', tg_argv[0]) end);
    return null;
end
$$;
revoke execute on function programme.touch() from public;
do $$
declare
    source record;
begin
    for source in select * from (values ('project.project', 'id'), ('project.estimate_line', 'project_id'), ('project.acceptance', 'project_id'),
                                        ('project.settlement', 'project_id'), ('project.group_place', 'project_id'), ('plan.item', 'project_id'),
                                        ('plan.carried_on', 'project_id')) s (of_table, of_column)
    loop
        execute format('create trigger touches_what_is_added after insert on %s referencing new table as added
                        for each statement execute function programme.touch(%L)', source.of_table, source.of_column);
        execute format('create trigger touches_what_is_changed after update on %s referencing old table as gone new table as added
                        for each statement execute function programme.touch(%L)', source.of_table, source.of_column);
        execute format('create trigger touches_what_is_gone after delete on %s referencing old table as gone
                        for each statement execute function programme.touch(%L)', source.of_table, source.of_column);
    end loop;
end
$$;
create function programme.touch_plan() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into programme.touched (project_id)
    select project_id from plan.item where plan_id = new.id union select project_id from plan.carried_on where plan_id = new.id;
    return null;
end
$$;
revoke execute on function programme.touch_plan() from public;
create trigger touches_its_files after update of stage on plan.plan for each row when (old.stage is distinct from new.stage)
    execute function programme.touch_plan();

create function programme.results_anew(which uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    groups programme.result_sum[];
    named  uuid[];
begin
    groups := array(select distinct row(province, plan_year, tier, activity, place_id, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)::programme.result_sum
                    from programme.result where project_id = any (which));
    named := array(select establishment_id from programme.result_establishment where project_id = any (which));
    delete from programme.result where project_id = any (which);
    insert into programme.result select live_result.* from programme.live_result where project_id = any (which);
    insert into programme.result_establishment
    select unnest(establishments), project_id, place_id, province, plan_year, tier, activity, code, planned_vnd is not null, accepted_on is not null, false
    from programme.result where project_id = any (which);
    named := named || array(select establishment_id from programme.result_establishment where project_id = any (which));
    update programme.result_establishment pair set repeated = several.repeated
    from (select establishment_id, count(*) > 1 as repeated from programme.result_establishment
          where establishment_id = any (named) group by 1) several
    where several.establishment_id = pair.establishment_id and pair.repeated <> several.repeated;
    groups := groups || array(select distinct row(province, plan_year, tier, activity, place_id, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)::programme.result_sum
                              from programme.result where project_id = any (which));
    delete from programme.result_sum s using unnest(groups) g
    where (s.province, s.plan_year, s.tier, s.activity, s.place_id) = (g.province, g.plan_year, g.tier, g.activity, g.place_id);
    insert into programme.result_sum
    select f.province, f.plan_year, f.tier, f.activity, f.place_id, f.part, sum(f.files), sum(f.lines), sum(f.machines), sum(f.machines_unsaid),
           sum(f.establishments), sum(f.nobody), sum(f.supported), sum(f.support_vnd), sum(f.other_vnd), sum(f.other_unsaid)
    from (select distinct province, plan_year, tier, activity, place_id from unnest(groups)) g
         join programme.figure f on f.kept
              and (f.province, f.plan_year, f.tier, f.activity, f.place_id) = (g.province, g.plan_year, g.tier, g.activity, g.place_id)
    group by 1, 2, 3, 4, 5, 6;
end
$$;
comment on function programme.results_anew(uuid[]) is 'Takes up the results of these files, and what their groups come to. One at a time.';
revoke execute on function programme.results_anew(uuid[]) from public;

-- A row that is noted while this runs stays and is taken up the next time.
create function programme.take_up_results() returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    which uuid[];
begin
    perform pg_advisory_xact_lock(hashtextextended('programme.take_up_results', 0));
    with gone as (delete from programme.touched returning project_id) select array_agg(distinct project_id) into which from gone;
    if which is not null then
        perform programme.results_anew(which);
    end if;
    return coalesce(cardinality(which), 0);
end
$$;
comment on function programme.take_up_results() is 'Takes up every file that was touched. Gives how many.';
revoke execute on function programme.take_up_results() from public;
grant execute on function programme.take_up_results() to kc_app;

-- What there is already.
select programme.results_anew(array(select id from project.project));
analyze programme.result, programme.result_establishment, programme.result_sum;
