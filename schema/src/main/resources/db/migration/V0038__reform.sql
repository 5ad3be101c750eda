-- Reforms of public bodies (sắp xếp tổ chức bộ máy): merged, split, renamed, moved, abolished, restored.

-- The last name of a body stays its name for good: what it did is shown under it however long the body has been gone.
create or replace view organisation.pub_organisation with (security_invoker = true) as
    select organisation.id, organisation.code, organisation.kind, organisation.province, organisation.parent_id, organisation.unit_id,
           name.name, name.short_name,
           daterange(lower(name.in_force), lead(lower(name.in_force)) over (partition by organisation.id order by lower(name.in_force))) as in_force,
           organisation.in_force as lasts
    from organisation.organisation join organisation.name on name.organisation_id = organisation.id;
comment on view organisation.pub_organisation is 'in_force: on which days this is its name. lasts: on which days the body is there to be given work.';

-- The name a body bears on a day, its last one where it has ended, its first one where it has not begun.
create function organisation.name_on(body uuid, day date) returns text language sql stable parallel safe
    return (select name from organisation.name where organisation_id = body
            order by lower(in_force) > day, case when lower(in_force) <= day then lower(in_force) end desc nulls last, lower(in_force) limit 1);
grant execute on function organisation.name_on(uuid, date) to kc_app;

create table organisation.reform (
    id              uuid        not null default uuidv7() primary key,
    province        text        not null,
    kind            text        not null constraint reform_kind check (kind in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'ABOLISH', 'RESTORE')),
    stage           text        not null constraint reform_stage check (stage in ('DRAFT', 'PLANNED', 'DONE', 'CANCELLED')),
    effective_on    date,
    document_number text        not null default '' constraint reform_document_number check (length(document_number) <= 100),
    document_on     date,
    issuer          text        not null default '' constraint reform_issuer check (length(issuer) <= 200),
    note            text        not null default '' constraint reform_note check (length(note) <= 4000),
    reverses_id     uuid        references organisation.reform,
    request_id      uuid        not null constraint reform_made_once unique,
    preparers       uuid[]      not null,
    prepared_at     timestamptz not null,
    decided_by      uuid        references access.account,
    decided_at      timestamptz,
    done_at         timestamptz,
    cancelled_by    uuid        references access.account,
    cancelled_at    timestamptz,
    cancel_reason   text        not null default '',
    failure         text        not null default '',
    version         integer     not null default 0,
    constraint reform_decided_by_another check (decided_by is null or not (decided_by = any (preparers))),
    constraint reform_prepared_by_somebody check (cardinality(preparers) > 0),
    constraint reform_planned_whole check (stage in ('DRAFT', 'CANCELLED')
        or (decided_by is not null and decided_at is not null and effective_on is not null
            and document_number <> '' and document_on is not null and issuer <> '')),
    constraint reform_not_before_its_document check (stage in ('DRAFT', 'CANCELLED') or effective_on >= document_on),
    constraint reform_done_at_some_time check ((stage = 'DONE') = (done_at is not null)),
    constraint reform_cancelled_for_a_reason check (stage <> 'CANCELLED' or (cancelled_by is not null and cancelled_at is not null and cancel_reason <> '')),
    constraint reform_restore_reverses check (kind <> 'RESTORE' or reverses_id is not null)
);
comment on table organisation.reform is 'Phương án sắp xếp. effective_on is the first day (inclusive) of the new order; preparers is everybody who has written in the plan.';
create index reform_by_province on organisation.reform (province, effective_on);
create index reform_waiting on organisation.reform (effective_on) where stage = 'PLANNED';
create unique index reform_reversed_once on organisation.reform (reverses_id) where stage <> 'CANCELLED';

create table organisation.reform_from (
    reform_id       uuid not null references organisation.reform,
    organisation_id uuid not null references organisation.organisation,
    primary key (reform_id, organisation_id)
);
comment on table organisation.reform_from is 'The bodies a reform is about: those that end, are renamed, are moved.';
create index reform_from_by_organisation on organisation.reform_from (organisation_id);

create table organisation.reform_to (
    reform_id       uuid    not null references organisation.reform,
    position        integer not null constraint reform_to_position check (position >= 1),
    organisation_id uuid    references organisation.organisation,
    newly_made      boolean not null,
    kind            text    not null default '',
    name            text    not null default '' constraint reform_to_name check (length(name) <= 300),
    short_name      text    not null default '' constraint reform_to_short_name check (length(short_name) <= 100),
    parent_id       uuid    references organisation.organisation,
    by_default      boolean not null,
    primary key (reform_id, position),
    constraint reform_to_known check (newly_made or organisation_id is not null)
);
comment on table organisation.reform_to is 'Who comes after. A new body is described here; organisation_id is filled when it comes to be.';
create unique index reform_to_one_default on organisation.reform_to (reform_id) where by_default;

create table organisation.reform_assignment (
    reform_id uuid    not null,
    matter    text    not null,
    item_id   uuid    not null,
    position  integer not null,
    primary key (reform_id, matter, item_id),
    constraint reform_assignment_to foreign key (reform_id, position) references organisation.reform_to on delete cascade
);
comment on table organisation.reform_assignment is 'Which successor a piece of open work is given to; what stands not here goes to the default one.';

create table organisation.reform_effect (
    id        uuid not null default uuidv7() primary key,
    reform_id uuid not null references organisation.reform,
    province  text not null,
    matter    text not null,
    item_id   uuid not null,
    code      text not null default '',
    title     text not null default '',
    from_id   uuid references organisation.organisation,
    to_id     uuid references organisation.organisation,
    constraint reform_effect_once unique (reform_id, matter, item_id, from_id)
);
comment on table organisation.reform_effect is 'What a reform did, one row a thing; what its counter-operation goes back by. Only ever added to.';
create index reform_effect_by_item on organisation.reform_effect (matter, item_id);

-- The department prepares and decides; the officials of the province read. Whoever sees a file sees that it was handed over.
create function organisation.actor_reforms(of_province text) returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM'
        or (of_province = access.actor_province() and access.actor_role() in ('DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'));

alter table organisation.reform enable row level security;
create policy reform_is_seen on organisation.reform for select to kc_app using (
    access.actor_is_official(province) or (stage = 'DONE' and province = access.actor_province()));
create policy reform_is_prepared on organisation.reform for insert to kc_app with check (organisation.actor_reforms(province));
create policy reform_is_moved on organisation.reform for update to kc_app
    using (organisation.actor_reforms(province)) with check (organisation.actor_reforms(province));

do $$
declare child text;
begin
    foreach child in array array['reform_from', 'reform_to', 'reform_assignment'] loop
        execute format('alter table organisation.%I enable row level security', child);
        execute format('create policy %I on organisation.%I for select to kc_app using (exists (
                            select from organisation.reform where reform.id = reform_id and access.actor_is_official(reform.province)))', child || '_is_seen', child);
        execute format('create policy %I on organisation.%I to kc_app
                            using (exists (select from organisation.reform where reform.id = reform_id and organisation.actor_reforms(reform.province)))
                            with check (exists (select from organisation.reform where reform.id = reform_id and organisation.actor_reforms(reform.province)))',
                       child || '_is_written', child);
        execute format('create trigger %I after insert or update or delete on organisation.%I for each row execute function access.record_change(''reform_id'')',
                       child || '_recorded', child);
    end loop;
end
$$;
alter table organisation.reform_effect enable row level security;
create policy reform_effect_is_seen on organisation.reform_effect for select to kc_app using (
    access.actor_is_official(province) or desk.file_is_seen(matter, item_id));
create policy reform_effect_is_recorded on organisation.reform_effect for insert to kc_app with check (access.actor_role() = 'SYSTEM');

create trigger reform_recorded after insert or update or delete on organisation.reform for each row execute function access.record_change('id');
create trigger reform_effect_recorded after insert or update or delete on organisation.reform_effect
    for each row execute function access.record_change('reform_id');

-- Bodies and their names change from now on while the program runs: their trail begins.
do $$
begin
    if not exists (select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
                   where tgrelid = 'organisation.organisation'::regclass and proname = 'record_change') then
        create trigger organisation_recorded after insert or update or delete on organisation.organisation
            for each row execute function access.record_change('id');
    end if;
    if not exists (select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
                   where tgrelid = 'organisation.name'::regclass and proname = 'record_change') then
        create trigger name_recorded after insert or update or delete on organisation.name
            for each row execute function access.record_change('organisation_id');
    end if;
end
$$;

grant select, insert, update on organisation.reform to kc_app;
grant select, insert, update, delete on organisation.reform_from, organisation.reform_to, organisation.reform_assignment to kc_app;
grant select, insert on organisation.reform_effect to kc_app;
-- Open notices follow the body they are addressed to.
grant update (organisation_id) on desk.notice to kc_app;

create view organisation.pub_succession with (security_invoker = true) as
    select effect.id, effect.matter, effect.item_id, effect.reform_id, effect.from_id, effect.to_id, effect.code,
           reform.effective_on, reform.done_at, reform.document_number, reform.document_on, account.display_name as decided_by,
           organisation.name_on(effect.from_id, reform.effective_on - 1) as from_name,
           organisation.name_on(effect.to_id, reform.effective_on) as to_name
    from organisation.reform_effect effect
         join organisation.reform on reform.id = effect.reform_id
         join access.pub_account account on account.id = reform.decided_by;
comment on view organisation.pub_succession is 'Which work went from one body to another, by which document: read into the history of every file.';
grant select on organisation.pub_succession to kc_app;
