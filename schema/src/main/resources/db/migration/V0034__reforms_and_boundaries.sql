-- Sắp xếp đơn vị hành chính entered by hand, and the lines units have on a map.
create table territory.reform (
    id         uuid        not null default uuidv7() primary key,
    request_id uuid        not null constraint reform_sent_once unique,
    province   text        not null,
    on_date    date        not null,
    resolution text        not null constraint reform_resolution check (length(trim(resolution)) between 1 and 300),
    undoes     uuid        references territory.reform constraint reform_undone_once unique,
    note       text        not null default '',
    made_at    timestamptz not null,
    made_by    uuid        not null references access.account
);
comment on table territory.reform is 'One change of units on a day under a resolution. Undone by another that names it, never by editing.';
comment on column territory.reform.on_date is 'First day (inclusive) of what comes of it; the day before is the last of what was.';
create index reform_by_province on territory.reform (province, on_date);
alter table territory.reform enable row level security;
create policy reform_is_read_by_all on territory.reform for select to kc_app using (true);
create policy reform_is_made_by_its_keepers on territory.reform for insert to kc_app with check (territory.actor_keeps(province));
create trigger reform_changed after insert or update or delete on territory.reform
    for each row execute function access.record_change('id');
grant select, insert on territory.reform to kc_app;

create table territory.reform_unit (
    reform_id uuid not null references territory.reform,
    unit_id   uuid not null,
    part      text not null constraint reform_unit_part check (part in ('ENDED', 'BEGUN')),
    constraint reform_unit_pk primary key (reform_id, unit_id, part)
);
comment on table territory.reform_unit is 'Which units a reform ended and began, those that only moved with their parent too.';
comment on column territory.reform_unit.unit_id is 'No reference: a reform withdrawn before its day leaves no unit behind; the trail keeps what was planned.';
create index reform_unit_by_unit on territory.reform_unit (unit_id);
alter table territory.reform_unit enable row level security;
create policy reform_unit_is_read_by_all on territory.reform_unit for select to kc_app using (true);
create policy reform_unit_follows_its_reform on territory.reform_unit for insert to kc_app
    with check (exists (select from territory.reform r where r.id = reform_id and territory.actor_keeps(r.province)));
create trigger reform_unit_changed after insert or update or delete on territory.reform_unit
    for each row execute function access.record_change('reform_id');
grant select, insert on territory.reform_unit to kc_app;

-- What has not begun is no history: a reform withdrawn before its day takes its planned units with it.
create policy unit_that_has_not_begun_is_dropped on territory.unit for delete to kc_app
    using (lower(in_force) > current_date and territory.actor_keeps(province));
create policy transition_that_has_not_come_is_dropped on territory.transition for delete to kc_app
    using (on_date > current_date and territory.actor_keeps_unit(new_id));
grant delete on territory.unit, territory.transition to kc_app;

create table territory.boundary (
    id       uuid      not null default uuidv7() primary key,
    unit_id  uuid      not null references territory.unit,
    in_force daterange not null,
    geometry jsonb     not null,
    source   text      not null constraint boundary_source check (length(trim(source)) between 1 and 300),
    constraint boundary_one_per_day unique (unit_id, in_force without overlaps)
);
comment on table territory.boundary is 'Optional. A simplified GeoJSON Polygon in degrees (WGS 84) of all rings, drawn even-odd. No legal line.';
alter table territory.boundary enable row level security;
create policy boundary_is_read_by_all on territory.boundary for select to kc_app using (true);
create policy boundary_is_added_by_its_keepers on territory.boundary for insert to kc_app with check (territory.actor_keeps_unit(unit_id));
create policy boundary_is_replaced_by_its_keepers on territory.boundary for update to kc_app using (territory.actor_keeps_unit(unit_id));
create trigger boundary_changed after insert or update or delete on territory.boundary
    for each row when (not territory.is_import()) execute function access.record_change('unit_id');
grant select, insert on territory.boundary to kc_app;
grant update (in_force, geometry, source) on territory.boundary to kc_app;
