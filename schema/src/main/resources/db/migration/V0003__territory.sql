-- Administrative units in time. A code alone is no identity: 20194 was one ward until 30 June 2025 and is another since.
create schema territory;
comment on schema territory is 'Administrative units, their changes and their dated facts.';
grant usage on schema territory to kc_app;

create table territory.unit (
    id        uuid      not null default uuidv7() primary key,
    code      text      not null,
    name      text      not null,
    kind      text      not null constraint unit_kind check (kind in ('municipality', 'province', 'urban_district',
        'rural_district', 'town', 'provincial_city', 'ward', 'commune', 'township', 'special_zone')),
    parent_id uuid      references territory.unit,
    province  text      not null,
    in_force  daterange not null,
    constraint unit_one_meaning_of_a_code_per_day unique (code, in_force without overlaps)
);
create index unit_by_parent on territory.unit (parent_id);
create index unit_by_plain_name on territory.unit using gin (platform.plain(name) gin_trgm_ops);

create table territory.transition (
    old_id     uuid not null references territory.unit,
    new_id     uuid not null references territory.unit,
    portion    text not null constraint transition_portion check (portion in ('FULL', 'PARTIAL')),
    on_date    date not null,
    resolution text not null,
    primary key (old_id, new_id)
);
create index transition_by_new on territory.transition (new_id);

create table territory.unit_fact (
    id       uuid      not null default uuidv7() primary key,
    unit_id  uuid      not null references territory.unit,
    kind     text      not null constraint unit_fact_kind check (kind in ('CITY_CLASS', 'FORMER_COMMUNE_SINCE', 'DIFFICULT',
        'HIGHLAND_BORDER_ISLAND_ETHNIC', 'POOR_DISTRICT', 'NEW_RURAL_COMMUNE')),
    value    text      not null,
    in_force daterange not null,
    decision text      not null,
    reading  text      not null constraint unit_fact_reading check (reading in ('READ', 'RECALLED', 'SAMPLE')),
    constraint unit_fact_one_per_day unique (unit_id, kind, in_force without overlaps)
);
comment on table territory.unit_fact is 'What the list of units cannot tell, each with the decision behind it.';

create table territory.craft_village (
    id       uuid      not null default uuidv7() primary key,
    unit_id  uuid      not null references territory.unit,
    name     text      not null,
    in_force daterange not null,
    decision text      not null,
    reading  text      not null constraint craft_village_reading check (reading in ('READ', 'RECALLED', 'SAMPLE'))
);

grant select, insert, update on all tables in schema territory to kc_app;

create view territory.pub_unit with (security_invoker = true) as
    select unit.id, unit.code, unit.name, unit.kind, unit.parent_id, unit.province, unit.in_force,
           parent.name as parent_name, parent.kind as parent_kind
    from territory.unit left join territory.unit parent on parent.id = unit.parent_id;
create view territory.pub_craft_village with (security_invoker = true) as
    select id, unit_id, name, in_force, decision, reading from territory.craft_village;
grant select on territory.pub_unit, territory.pub_craft_village to kc_app;
