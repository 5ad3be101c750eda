-- Looking for supports akin to a đề án among those of many years takes long beside the rest of its page. What was found is kept
-- until something changes that was compared, or might now be found; then it is forgotten, and found anew when it is next asked for.
create table project.akin_kept (
    project_id uuid   not null primary key references project.project on delete cascade,
    province   text   not null,
    activity   text   not null,
    others     uuid[] not null,
    found      jsonb  not null
);
comment on table project.akin_kept is 'What project.akin found for a đề án, as long as it holds. Derived, so no trail; written by project.akin, emptied by triggers, read by nobody else.';
comment on column project.akin_kept.others is 'The đề án among what was found, by which it is forgotten when one of them changes.';
create index akin_kept_by_others on project.akin_kept using gin (others);
create index akin_kept_by_activity on project.akin_kept (province, activity);
alter table project.akin_kept enable row level security;

-- What is akin to a file, looked for now. Asks no permission: for project.akin only.
create function project.akin_now(file project.list_words)
    returns table (other_id uuid, past_id uuid, applicant text, kind text, likeness integer)
    language plpgsql stable parallel safe security definer rows 5
    set search_path = pg_catalog, project, public set jit = off as $$
begin
    if file.beneficiary_id is not null then
        return query
        select a.* from establishment.establishment e
             cross join lateral project.akin_of(row(file.project_id, file.province, file.beneficiary_id, file.activity, file.place_id, file.title_key,
                 file.line_keys, file.own_marks, file.name_key, file.tax_key, file.person_key, file.unit_id,
                 platform.word_key(e.address))::project.akin_subject) a
        where e.id = file.beneficiary_id;
    else
        return query
        -- one finding of each other support, the gravest, whichever of the places it is about
        select * from (
            select distinct on (a.other_id, a.past_id) a.*
            from project.group_place g
                 join establishment.establishment e on e.id = g.beneficiary_id
                 cross join lateral project.akin_of(row(file.project_id, file.province, g.beneficiary_id, file.activity, g.place_id,
                     platform.word_key(g.content), file.line_keys, platform.marks(g.content) || file.own_marks, e.name_key, platform.tax_key(e.tax_code),
                     platform.word_key(e.representative), e.unit_id, platform.word_key(e.address))::project.akin_subject) a
            where g.project_id = file.project_id and g.given_up_why = ''
            order by a.other_id, a.past_id,
                     array_position(array['SERIAL', 'INVOICE', 'CONTENT', 'MODEL', 'NEAR_CONTENT', 'NEAR_NAME', 'PLACE'], a.kind), a.likeness desc) found
        order by array_position(array['SERIAL', 'INVOICE', 'CONTENT', 'MODEL', 'NEAR_CONTENT', 'NEAR_NAME', 'PLACE'], found.kind), found.likeness desc, 1, 2
        limit 100;
    end if;
end
$$;
comment on function project.akin_now(project.list_words) is 'What is akin to a file, looked for now. Asks no permission: for project.akin only.';
revoke execute on function project.akin_now(project.list_words) from public;

-- Whoever changes what is compared holds this lock shared until her transaction ends; nothing is kept as long as anybody does,
-- since what she has changed cannot be seen yet.
create function project.akin_lock() returns bigint language sql immutable parallel safe return hashtextextended('project.akin_kept', 0);
revoke execute on function project.akin_lock() from public;

drop function project.akin(uuid);
create function project.akin(of_project uuid, keeps boolean default false)
    returns table (other_id uuid, past_id uuid, applicant text, kind text, likeness integer)
    language plpgsql volatile parallel unsafe security definer rows 5
    set search_path = pg_catalog, project, public as $$
declare
    file project.list_words;
    kept jsonb;
    may_keep boolean := false;
begin
    if access.actor_role() <> 'SYSTEM' and access.actor_scope('PROJECT', 'READ') is distinct from 'ALL' then
        return;
    end if;
    select k.found into kept from project.akin_kept k
    where k.project_id = of_project and (access.actor_role() = 'SYSTEM' or k.province = access.actor_province());
    if not found then
        if keeps and current_setting('transaction_read_only') = 'off' then
            may_keep := pg_try_advisory_xact_lock(project.akin_lock());
        end if;
        -- after the lock, so that nothing that was changed before is missed
        select w.* into file from project.list_words w
        where w.project_id = of_project and (access.actor_role() = 'SYSTEM' or w.province = access.actor_province());
        if not found then
            return;
        end if;
        select coalesce(jsonb_agg(jsonb_build_array(n.other_id, n.past_id, n.applicant, n.kind, n.likeness) order by n.ordinality), '[]')
        into kept from project.akin_now(file) with ordinality n;
        -- a draft changes at every pause of its writer
        if may_keep and file.stage <> 'DRAFT' then
            insert into project.akin_kept (project_id, province, activity, others, found)
            select of_project, file.province, file.activity,
                   array(select (one ->> 0)::uuid from jsonb_array_elements(kept) one where one ->> 0 is not null), kept
            on conflict do nothing;
        end if;
    end if;
    return query
    select (one ->> 0)::uuid, (one ->> 1)::uuid, one ->> 2, one ->> 3, (one ->> 4)::integer
    from jsonb_array_elements(kept) with ordinality as each(one, place) order by place;
end
$$;
comment on function project.akin(uuid, boolean) is 'What may be the same support as that of a đề án, and what its applicant had for the same activity (kind empty). Never drafts, nor what was refused, withdrawn or undone. It is kept where that is asked for and the transaction may write.';
revoke execute on function project.akin(uuid, boolean) from public;
grant execute on function project.akin(uuid, boolean) to kc_app;

create function project.akin_is_kept(of_project uuid) returns boolean language sql stable parallel safe security definer set search_path = pg_catalog, project
begin atomic
    select access.actor_role() <> 'SYSTEM' and access.actor_scope('PROJECT', 'READ') is distinct from 'ALL'
           or exists (select from project.akin_kept k where k.project_id = of_project)
           or exists (select from project.list_words w where w.project_id = of_project and w.stage = 'DRAFT');
end;
comment on function project.akin_is_kept(uuid) is 'Whether project.akin need not look for anything: it is kept, or it is a draft, for which nothing is kept, or the reader is shown nothing.';
revoke execute on function project.akin_is_kept(uuid) from public;
grant execute on function project.akin_is_kept(uuid) to kc_app;

-- What was kept for a file, for those that were akin to it, and for those that are now.
create function project.forget_akin_of_files() returns trigger language plpgsql security definer
    set search_path = pg_catalog, project, public set pg_trgm.similarity_threshold = 0.6 as $$
declare
    -- from so many on it costs less to find all anew
    many constant integer := 50;
    file project.list_words;
begin
    perform pg_advisory_xact_lock_shared(project.akin_lock());
    if (select count(*) from (select from touched limit many + 1) counted) > many then
        delete from project.akin_kept k where k.province in (select province from touched);
        return null;
    end if;
    for file in select t.* from touched t loop
        if tg_op = 'UPDATE' then
            continue when exists (
                select from were o
                where o.project_id = file.project_id and 'STOPPED' not in (o.stage, file.stage)
                  and (o.stage in ('DRAFT', 'REFUSED', 'WITHDRAWN')) = (file.stage in ('DRAFT', 'REFUSED', 'WITHDRAWN'))
                  and (o.activity, o.beneficiary_id, o.place_id, o.unit_id, o.name_key, o.tax_key, o.person_key, o.title_key, o.line_keys, o.marks, o.own_marks)
                      is not distinct from
                      (file.activity, file.beneficiary_id, file.place_id, file.unit_id, file.name_key, file.tax_key, file.person_key, file.title_key, file.line_keys, file.marks,
                       file.own_marks));
        end if;
        delete from project.akin_kept k where k.project_id = file.project_id or k.others @> array[file.project_id];
        if tg_op = 'DELETE' or file.stage in ('DRAFT', 'REFUSED', 'WITHDRAWN') then
            continue;
        end if;
        if file.beneficiary_id is null then
            delete from project.akin_kept k where k.province = file.province and k.activity = file.activity;
        else
            delete from project.akin_kept k
            using project.list_words o
            where k.province = file.province and k.activity = file.activity and o.project_id = k.project_id
              and (o.beneficiary_id is null
                   or o.project_id in (
                       select project_id from project.list_words where beneficiary_id = file.beneficiary_id
                       union all
                       select project_id from project.list_words where province = file.province and tax_key = file.tax_key
                       union all
                       select project_id from project.list_words
                       where name_key in (select name_key from project.list_name where province = file.province and name_key % file.name_key)
                       union all
                       select project_id from project.list_words where unit_id = file.unit_id and person_key <> '' and person_key = file.person_key));
        end if;
    end loop;
    return null;
end
$$;
comment on function project.forget_akin_of_files() is 'Forgets what was kept where a file that is compared has changed.';
revoke execute on function project.forget_akin_of_files() from public;
create trigger forgets_akin_added after insert on project.list_words referencing new table as touched
    for each statement execute function project.forget_akin_of_files();
create trigger forgets_akin_changed after update on project.list_words referencing old table as were new table as touched
    for each statement execute function project.forget_akin_of_files();
create trigger forgets_akin_gone after delete on project.list_words referencing old table as touched
    for each statement execute function project.forget_akin_of_files();

-- Seldom changed, so that what was kept is forgotten by the province, or by the activity.
create function project.forget_akin() returns trigger language plpgsql security definer set search_path = pg_catalog, project as $$
begin
    perform pg_advisory_xact_lock_shared(project.akin_lock());
    if tg_table_schema = 'territory' then
        delete from project.akin_kept;
    elsif tg_table_name = 'past_support' then
        delete from project.akin_kept k where k.province in (select province from touched);
    elsif tg_table_name = 'group_place' then
        delete from project.akin_kept k using project.project p
        where p.id in (select project_id from touched) and k.province = p.province and k.activity = p.activity;
    elsif tg_table_name = 'establishment' then
        delete from project.akin_kept k using project.project p, touched t join were o using (id)
        where p.beneficiary_id = t.id and k.project_id = p.id and t.address is distinct from o.address;
        delete from project.akin_kept k using project.group_place g, project.project p, touched t join were o using (id)
        where g.beneficiary_id = t.id and p.id = g.project_id and k.province = p.province and k.activity = p.activity
          and (t.name, t.tax_code, t.representative, t.unit_id, t.address) is distinct from (o.name, o.tax_code, o.representative, o.unit_id, o.address);
    else
        -- once a stopped file has given all back it was no support
        delete from project.akin_kept k using touched t join were o using (project_id)
        where t.stage = 'STOPPED' and (t.paid_vnd > 0) <> (o.paid_vnd > 0) and k.province = t.province and k.activity = t.activity;
    end if;
    return null;
end
$$;
comment on function project.forget_akin() is 'Forgets what was kept of supports akin to others, where something besides the files has changed that they are compared by.';
revoke execute on function project.forget_akin() from public;
create trigger forgets_akin_added after insert on project.past_support referencing new table as touched for each statement execute function project.forget_akin();
create trigger forgets_akin_changed after update on project.past_support referencing new table as touched for each statement execute function project.forget_akin();
create trigger forgets_akin_added after insert on project.group_place referencing new table as touched for each statement execute function project.forget_akin();
create trigger forgets_akin_changed after update on project.group_place referencing new table as touched for each statement execute function project.forget_akin();
create trigger forgets_akin_gone after delete on project.group_place referencing old table as touched for each statement execute function project.forget_akin();
create trigger forgets_akin_changed after update on establishment.establishment referencing old table as were new table as touched
    for each statement execute function project.forget_akin();
create trigger forgets_akin_changed after update on project.list_line referencing old table as were new table as touched
    for each statement execute function project.forget_akin();
create trigger forgets_akin_added after insert on territory.transition for each statement execute function project.forget_akin();
create trigger forgets_akin_gone after delete on territory.transition for each statement execute function project.forget_akin();

-- The program itself may see what is kept, and whether all of it still holds.
create policy akin_kept_is_seen on project.akin_kept for select to kc_app using ((select access.actor_role()) = 'SYSTEM');
grant select on project.akin_kept to kc_app;
create function project.akin_kept_wrongly() returns setof uuid language sql stable security definer set search_path = pg_catalog, project
begin atomic
    select k.project_id
    from project.akin_kept k join project.list_words w using (project_id)
         cross join lateral (
             select coalesce(jsonb_agg(jsonb_build_array(n.other_id, n.past_id, n.applicant, n.kind, n.likeness) order by n.ordinality), '[]') as found
             from project.akin_now(w) with ordinality n) now
    where access.actor_role() = 'SYSTEM' and now.found <> k.found;
end;
comment on function project.akin_kept_wrongly() is 'Files for which something is kept that would not be found now; there should be none.';
revoke execute on function project.akin_kept_wrongly() from public;
grant execute on function project.akin_kept_wrongly() to kc_app;
