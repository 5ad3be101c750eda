-- Facts and craft villages are never overwritten: one that was wrong is withdrawn and another stands in its place.
alter table territory.unit_fact
    add column replaces     uuid references territory.unit_fact,
    add column entered_at   timestamptz,
    add column entered_by   uuid references access.account,
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid references access.account,
    add column withdrawn_because text not null default '',
    add constraint unit_fact_decision check (length(trim(decision)) between 1 and 300);
alter table territory.unit_fact drop constraint unit_fact_one_per_day;
alter table territory.unit_fact add constraint unit_fact_one_per_day
    exclude using gist (unit_id with =, kind with =, in_force with &&) where (withdrawn_at is null);
comment on column territory.unit_fact.withdrawn_at is 'Since when it is known to have been wrong; it stays to be seen.';
create index unit_fact_by_kind on territory.unit_fact (kind, unit_id);

alter table territory.craft_village
    add column replaces     uuid references territory.craft_village,
    add column entered_at   timestamptz,
    add column entered_by   uuid references access.account,
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid references access.account,
    add column withdrawn_because text not null default '',
    add constraint craft_village_name check (length(trim(name)) between 1 and 200),
    add constraint craft_village_decision check (length(trim(decision)) between 1 and 300),
    add constraint craft_village_once_a_day
        exclude using gist (unit_id with =, name with =, in_force with &&) where (withdrawn_at is null);

revoke update on territory.unit_fact, territory.craft_village from kc_app;
grant update (in_force, withdrawn_at, withdrawn_by, withdrawn_because) on territory.unit_fact, territory.craft_village to kc_app;

alter table territory.unit_fact enable row level security;
create policy unit_fact_is_read_by_all on territory.unit_fact for select to kc_app using (true);
create policy unit_fact_is_added_by_its_keepers on territory.unit_fact for insert to kc_app with check (territory.actor_keeps_unit(unit_id));
create policy unit_fact_is_ended_by_its_keepers on territory.unit_fact for update to kc_app using (territory.actor_keeps_unit(unit_id));
alter table territory.craft_village enable row level security;
create policy craft_village_is_read_by_all on territory.craft_village for select to kc_app using (true);
create policy craft_village_is_added_by_its_keepers on territory.craft_village for insert to kc_app with check (territory.actor_keeps_unit(unit_id));
create policy craft_village_is_ended_by_its_keepers on territory.craft_village for update to kc_app using (territory.actor_keeps_unit(unit_id));

create trigger unit_fact_changed after insert or update or delete on territory.unit_fact
    for each row when (not territory.is_import()) execute function access.record_change('unit_id');
create trigger craft_village_changed after insert or update or delete on territory.craft_village
    for each row when (not territory.is_import()) execute function access.record_change('unit_id');

create or replace view territory.pub_craft_village with (security_invoker = true) as
    select id, unit_id, name, in_force, decision, reading from territory.craft_village where withdrawn_at is null;

create view territory.every_fact with (security_invoker = true) as
    select id, unit_id, kind, value, in_force, decision, reading, replaces, entered_at, withdrawn_at, withdrawn_because
    from territory.unit_fact
    union all
    select id, unit_id, 'CRAFT_VILLAGE', name, in_force, decision, reading, replaces, entered_at, withdrawn_at, withdrawn_because
    from territory.craft_village;
comment on view territory.every_fact is 'Facts and recognised craft villages in one list, those withdrawn too.';
grant select on territory.every_fact to kc_app;
