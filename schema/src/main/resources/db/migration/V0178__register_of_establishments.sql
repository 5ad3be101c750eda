-- The register of establishments is kept by people: entered, changed, with figures of each year and the places it stood at before.
alter table establishment.establishment
    add column materials text not null default '' constraint establishment_materials check (length(materials) <= 2000),
    add column markets   text not null default '' constraint establishment_markets check (length(markets) <= 2000);
comment on column establishment.establishment.materials is 'Nguyên liệu chính và nơi cung cấp.';
comment on column establishment.establishment.markets is 'Thị trường tiêu thụ, xuất khẩu.';

create table establishment.former_place (
    id               uuid not null default uuidv7() constraint former_place_pk primary key,
    establishment_id uuid not null references establishment.establishment,
    unit_id          uuid not null references territory.unit,
    address          text not null,
    until            timestamptz not null
);
comment on table establishment.former_place is 'Nơi sản xuất trước đây. Written by the database when an establishment moves.';
create index former_place_by_establishment on establishment.former_place (establishment_id, until desc);
create function establishment.keep_former_place() returns trigger language plpgsql security definer set search_path = pg_catalog, establishment as $$
begin
    insert into former_place (establishment_id, unit_id, address, until) values (old.id, old.unit_id, old.address, now());
    return null;
end
$$;
revoke execute on function establishment.keep_former_place() from public;
create trigger former_place_is_kept after update on establishment.establishment
    for each row when (old.unit_id <> new.unit_id) execute function establishment.keep_former_place();
alter table establishment.former_place enable row level security;
create policy former_place_of_a_seen_establishment on establishment.former_place for select to kc_app
    using (exists (select from establishment.establishment where establishment.id = establishment_id));
grant select on establishment.former_place to kc_app;
create trigger former_place_recorded after insert or update or delete on establishment.former_place
    for each row execute function access.record_change('establishment_id');

create table establishment.year_figures (
    establishment_id uuid        not null references establishment.establishment,
    year             integer     not null constraint year_figures_year check (year between 1990 and 2100),
    workers          integer     constraint year_figures_workers check (workers >= 0),
    women_workers    integer     constraint year_figures_women check (women_workers between 0 and workers),
    turnover_vnd     bigint      constraint year_figures_turnover check (turnover_vnd >= 0),
    exports_vnd      bigint      constraint year_figures_exports check (exports_vnd between 0 and turnover_vnd),
    capital_vnd      bigint      constraint year_figures_capital check (capital_vnd >= 0),
    taxes_vnd        bigint      constraint year_figures_taxes check (taxes_vnd >= 0),
    electricity_kwh  bigint      constraint year_figures_electricity check (electricity_kwh >= 0),
    source           text        not null constraint year_figures_source check (length(trim(source)) between 1 and 300),
    at               timestamptz not null,
    by               uuid        not null references access.account,
    version          integer     not null default 0,
    constraint year_figures_pk primary key (establishment_id, year)
);
comment on table establishment.year_figures is 'Số liệu từng năm của cơ sở; empty is unknown, never zero. The latest that was entered counts; the trail keeps the rest.';
comment on column establishment.year_figures.source is 'Where the figures come from: a financial report, a survey, the establishment itself.';
alter table establishment.year_figures enable row level security;
create policy year_figures_of_a_seen_establishment on establishment.year_figures for select to kc_app
    using (exists (select from establishment.establishment where establishment.id = establishment_id));
create policy year_figures_are_entered on establishment.year_figures for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and by = (select access.actor_account()))
    and exists (select from establishment.establishment where establishment.id = establishment_id));
create policy year_figures_are_changed on establishment.year_figures for update to kc_app
    using ((access.actor_role() = 'SYSTEM' or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL')
           and exists (select from establishment.establishment where establishment.id = establishment_id))
    with check (access.actor_role() = 'SYSTEM' or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and by = (select access.actor_account()));
grant select, insert, update on establishment.year_figures to kc_app;
create trigger year_figures_recorded after insert or update or delete on establishment.year_figures
    for each row execute function access.record_change('establishment_id');

-- Who may be the same: asked before one is entered. As with establishment.found, no index of likeness can be used under row-level security.
create index establishment_by_phone on establishment.establishment (province, regexp_replace(phone, '\D', '', 'g')) where phone <> '';
create function establishment.alike(of_name text, of_tax_code text, of_phone text, of_person text, of_unit uuid, but uuid)
    returns table (id uuid, why text) language plpgsql stable parallel safe security definer rows 5
    set search_path = pg_catalog, establishment, public set pg_trgm.similarity_threshold = 0.6 as $$
begin
    if access.actor_role() <> 'SYSTEM' and access.actor_scope('ESTABLISHMENT', 'LIST') is distinct from 'ALL' then
        return;
    end if;
    return query
    select found.id, (array_agg(found.why order by found.rank))[1]
    from (select e.id, 'TAX_CODE' as why, 1 as rank from establishment e
          where e.province = access.actor_province() and platform.tax_key(e.tax_code) = platform.tax_key(of_tax_code)
          union all
          select e.id, 'PHONE', 3 from establishment e
          where e.province = access.actor_province() and e.phone <> '' and length(regexp_replace(of_phone, '\D', '', 'g')) >= 8
            and regexp_replace(e.phone, '\D', '', 'g') = regexp_replace(of_phone, '\D', '', 'g')
          union all
          select e.id, case when e.name_key = platform.name_key(of_name) then 'NAME' else 'NEAR_NAME' end,
                 case when e.name_key = platform.name_key(of_name) then 2 else 5 end
          from establishment e where e.province = access.actor_province() and e.name_key % platform.name_key(of_name)
          union all
          select e.id, 'PERSON', 4 from establishment e
          where e.unit_id = of_unit and e.representative <> '' and platform.word_key(e.representative) = platform.word_key(of_person)) found
    where found.id is distinct from but
    group by found.id
    order by min(found.rank), found.id
    limit 10;
end
$$;
comment on function establishment.alike(text, text, text, text, uuid, uuid) is 'Establishments of the actor''s province that may be the same as one that is to be entered, the likeliest first, and why.';
revoke execute on function establishment.alike(text, text, text, text, uuid, uuid) from public;
grant execute on function establishment.alike(text, text, text, text, uuid, uuid) to kc_app;
