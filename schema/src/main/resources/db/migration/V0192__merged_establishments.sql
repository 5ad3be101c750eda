-- Two establishments of the register turn out to be one: one stays, what was kept of the other follows it, and how it came about is remembered.
create table establishment.merger (
    id       uuid        not null constraint merger_pk primary key,
    province text        not null,
    old_id   uuid        not null constraint merger_once unique,
    kept_id  uuid        not null,
    old_was  jsonb       not null,
    kept_was jsonb       not null,
    chosen   jsonb       not null,
    reason   text        not null constraint merger_reason check (length(trim(reason)) between 1 and 1000),
    at       timestamptz not null,
    by       uuid        not null references access.account,
    constraint merger_of_two check (old_id <> kept_id)
);
comment on table establishment.merger is 'Gộp cơ sở trùng. Only added to. Ids are no references: the one that stayed may be merged again.';
comment on column establishment.merger.id is 'Given with the form, so that a second click merges nothing twice.';
comment on column establishment.merger.chosen is 'What was taken from the one that went: columns of the register, and years of figures.';
create index merger_by_kept on establishment.merger (kept_id, at);
alter table establishment.merger enable row level security;
create policy merger_is_seen on establishment.merger for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'READ')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('ESTABLISHMENT', 'READ')) = 'OWN' and kept_id = (select access.actor_establishment()));
create policy merger_is_made on establishment.merger for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province())
        and by = (select access.actor_account()));
grant select, insert on establishment.merger to kc_app;
create trigger merger_recorded after insert or update or delete on establishment.merger
    for each row execute function access.record_change('kept_id');

-- Who may bring two of them together, asked by everything that follows.
create function establishment.may_merge(old uuid, kept uuid) returns boolean language sql stable
    security definer set search_path = pg_catalog, establishment as $$
    select (access.actor_role() = 'SYSTEM' or access.actor_scope('ESTABLISHMENT', 'WRITE') = 'ALL')
           and (select count(*) from establishment
                where id in (old, kept) and (access.actor_role() = 'SYSTEM' or province = access.actor_province())) = 2
$$;
comment on function establishment.may_merge(uuid, uuid) is 'Whether the actor keeps the register in which both stand.';
revoke execute on function establishment.may_merge(uuid, uuid) from public;
grant execute on function establishment.may_merge(uuid, uuid) to kc_app;

-- What hangs on an establishment is not all for whoever keeps the register to write, so it follows as its owner, once the permission is asked.
create function establishment.follow_merger(old uuid, kept uuid) returns void language plpgsql
    security definer set search_path = pg_catalog, establishment as $$
begin
    if not may_merge(old, kept) then
        raise insufficient_privilege using message = 'Not for the actor to merge';
    end if;
    update need set establishment_id = kept where establishment_id = old;
    insert into former_place (establishment_id, unit_id, address, until)
    select kept, e.unit_id, e.address, now() from establishment e
    where e.id = old and e.unit_id <> (select unit_id from establishment where id = kept);
    update former_place set establishment_id = kept where establishment_id = old;
    delete from year_figures gone using year_figures stays
    where gone.establishment_id = old and stays.establishment_id = kept and stays.year = gone.year;
    update year_figures set establishment_id = kept where establishment_id = old;
    update import_row set match_id = kept where match_id = old;
    update import_row set establishment_id = null where establishment_id = old;
    delete from establishment where id = old;
end
$$;
comment on function establishment.follow_merger(uuid, uuid) is 'Needs, former places and figures of the one that goes follow the one that stays; then it goes. Where both have figures of a year, those of the one that stays count.';
revoke execute on function establishment.follow_merger(uuid, uuid) from public;
grant execute on function establishment.follow_merger(uuid, uuid) to kc_app;

create function project.follow_merger(old uuid, kept uuid) returns void language plpgsql
    security definer set search_path = pg_catalog, project as $$
declare
    prints uuid[];
begin
    if not establishment.may_merge(old, kept) then
        raise insufficient_privilege using message = 'Not for the actor to merge';
    end if;
    -- a file that says the same still says it
    select coalesce(array_agg(f.id), '{}') into prints
    from forwarding f join project p on p.id = f.project_id
    where p.beneficiary_id = old and f.content_print = project.content_print(p.id);
    update project set beneficiary_id = kept where beneficiary_id = old;
    update forwarding set content_print = project.content_print(project_id) where id = any (prints);
    update group_place set beneficiary_id = kept where beneficiary_id = old;
    update change_request set new_beneficiary_id = kept where new_beneficiary_id = old;
    update change_request set facts_before = jsonb_set(facts_before, '{beneficiary}', to_jsonb(kept::text)) where former_beneficiary_id = old;
end
$$;
comment on function project.follow_merger(uuid, uuid) is 'Đề án, places of groups and changes of beneficiary of an establishment that goes follow the one that stays.';
revoke execute on function project.follow_merger(uuid, uuid) from public;
grant execute on function project.follow_merger(uuid, uuid) to kc_app;

create function desk.follow_merger(old uuid, kept uuid) returns void language plpgsql
    security definer set search_path = pg_catalog, desk as $$
begin
    if not establishment.may_merge(old, kept) then
        raise insufficient_privilege using message = 'Not for the actor to merge';
    end if;
    update notice set establishment_id = kept where establishment_id = old;
    update notice set file_id = kept, link = replace(link, old::text, kept::text) where matter = 'establishment' and file_id = old;
    update attachment set file_id = kept where matter = 'establishment' and file_id = old;
    update comment set file_id = kept where matter = 'establishment' and file_id = old;
end
$$;
comment on function desk.follow_merger(uuid, uuid) is 'Notices, papers and remarks of an establishment that goes follow the one that stays.';
revoke execute on function desk.follow_merger(uuid, uuid) from public;
grant execute on function desk.follow_merger(uuid, uuid) to kc_app;

create function platform.accounts_follow_merger(old uuid, kept uuid) returns setof text language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not establishment.may_merge(old, kept) then
        raise insufficient_privilege using message = 'Not for the actor to merge';
    end if;
    return query update access.account set establishment_id = kept where establishment_id = old returning username::text;
end
$$;
comment on function platform.accounts_follow_merger(uuid, uuid) is 'The accounts of an establishment that goes belong to the one that stays; their names, so that they sign in anew.';
revoke execute on function platform.accounts_follow_merger(uuid, uuid) from public;
grant execute on function platform.accounts_follow_merger(uuid, uuid) to kc_app;
