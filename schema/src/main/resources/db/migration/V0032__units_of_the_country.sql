-- All units of the country: found by name, imported from lists, written only by those who may.

-- Kept beside the name, so that a search reads an index and reckons nothing row by row.
alter table territory.unit
    add column plain_name text generated always as (regexp_replace(platform.plain(name), '\s+', ' ', 'g')) stored;
comment on column territory.unit.plain_name is 'The name as people search it: lower case, no accents, single blanks.';
drop index territory.unit_by_plain_name;
-- fastupdate off: an import would leave all names in the list of what is still to be filed, and no search would use the index.
create index unit_by_plain_name on territory.unit using gin (plain_name gin_trgm_ops) with (fastupdate = off);
create index unit_by_province on territory.unit (province, kind);
alter table territory.unit add constraint unit_name check (length(trim(name)) between 1 and 200);
alter table territory.unit add constraint unit_code check (code ~ '^[0-9A-Za-z.\-]{1,20}$');

-- Who writes the list: the program itself, the administrator, the department of the province the unit lies in.
create function territory.actor_keeps(province text) returns boolean language sql stable parallel safe
    return access.actor_role() in ('SYSTEM', 'ADMINISTRATOR')
        or (access.actor_role() in ('DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER') and province = access.actor_province());
create function territory.actor_keeps_unit(unit uuid) returns boolean language sql stable parallel safe
    return access.actor_role() in ('SYSTEM', 'ADMINISTRATOR')
        or exists (select from territory.unit u where u.id = unit and territory.actor_keeps(u.province));

-- Public knowledge: everybody reads it.
alter table territory.unit enable row level security;
create policy unit_is_read_by_all on territory.unit for select to kc_app using (true);
create policy unit_is_added_by_its_keepers on territory.unit for insert to kc_app with check (territory.actor_keeps(province));
create policy unit_is_ended_by_its_keepers on territory.unit for update to kc_app using (territory.actor_keeps(province));
alter table territory.transition enable row level security;
create policy transition_is_read_by_all on territory.transition for select to kc_app using (true);
create policy transition_is_added_by_its_keepers on territory.transition for insert to kc_app
    with check (territory.actor_keeps_unit(old_id) and territory.actor_keeps_unit(new_id));
revoke update on territory.unit, territory.transition from kc_app;
grant update (in_force) on territory.unit to kc_app;

-- An import of a list is one entry of the trail (unit_import), not one a unit; everything else is recorded row by row.
create function territory.is_import() returns boolean language sql stable parallel safe
    return coalesce(current_setting('kc.territory_import', true), '') = 'on';
create trigger unit_changed after insert or update or delete on territory.unit
    for each row when (not territory.is_import()) execute function access.record_change('id');
create trigger transition_changed after insert or update or delete on territory.transition
    for each row when (not territory.is_import()) execute function access.record_change('new_id');

create table territory.unit_import (
    id         uuid        not null default uuidv7() primary key,
    request_id uuid        not null constraint unit_import_sent_once unique,
    account_id uuid,
    stage      text        not null constraint unit_import_stage check (stage in ('CHECKING', 'CHECKED', 'TAKING', 'DONE')),
    files      text        not null,
    resolution text        not null,
    since      date        not null,
    job_id     uuid,
    report     jsonb,
    made_at    timestamptz not null,
    done_at    timestamptz
);
comment on table territory.unit_import is 'One taking over of lists of units: which files, by whom, what came of it.';
comment on column territory.unit_import.since is 'From when (inclusive) units are held to have been there whose list says only until when they were.';
comment on column territory.unit_import.account_id is 'Empty: the program itself, from the command line.';
create table territory.unit_import_file (
    import_id uuid    not null references territory.unit_import,
    position  integer not null,
    name      text    not null,
    role      text    not null constraint unit_import_file_role check (role in ('BEFORE', 'FROM', 'TRANSITIONS')),
    on_date   date    not null,
    content   bytea   not null,
    constraint unit_import_file_pk primary key (import_id, position)
);
comment on column territory.unit_import_file.on_date is 'BEFORE: in force until this day (exclusive); FROM: in force from it; TRANSITIONS: the day they take effect.';
alter table territory.unit_import enable row level security;
create policy unit_import_of_mine on territory.unit_import to kc_app
    using (access.actor_role() = 'SYSTEM' or account_id = access.actor_account())
    with check (access.actor_role() = 'SYSTEM' or (access.actor_role() = 'ADMINISTRATOR' and account_id = access.actor_account()));
alter table territory.unit_import_file enable row level security;
create policy unit_import_file_of_a_seen_import on territory.unit_import_file to kc_app
    using (exists (select from territory.unit_import i where i.id = import_id))
    with check (exists (select from territory.unit_import i where i.id = import_id));
create trigger unit_import_changed after insert or update or delete on territory.unit_import
    for each row execute function access.record_change('id');
grant select, insert, update on territory.unit_import to kc_app;
grant select, insert on territory.unit_import_file to kc_app;

-- Long work of somebody who belongs to no province, such as the administrator. Whose a job is, its account says.
alter table desk.job alter column province drop not null;

-- After an import the planner must know that the lists have grown.
grant maintain on territory.unit, territory.transition to kc_app;
