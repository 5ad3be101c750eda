-- The capacity of the centres: training of their people, and equipment from the need to the day it is given up.
create table organisation.training (
    id              uuid        not null default uuidv7() primary key,
    province        text        not null,
    organisation_id uuid        not null references organisation.organisation,
    sent_by_id      uuid        not null references organisation.organisation,
    person_id       uuid        not null references organisation.person,
    course          text        not null constraint training_course check (length(course) between 1 and 300),
    place           text        not null default '' constraint training_place check (length(place) <= 300),
    started_on      date        not null,
    ended_on        date        not null,
    hours           integer     not null constraint training_hours check (hours between 1 and 10000),
    certificate     text        not null default '' constraint training_certificate check (length(certificate) <= 200),
    cost_vnd        bigint      not null constraint training_cost check (cost_vnd >= 0),
    decision        text        not null default '' constraint training_decision check (length(decision) <= 200),
    request_id      uuid        not null constraint training_entered_once unique,
    entered_by      uuid        not null references access.account,
    entered_at      timestamptz not null,
    withdrawn_at    timestamptz,
    constraint training_ends_after_it_begins check (ended_on >= started_on)
);
comment on table organisation.training is 'Đào tạo, bồi dưỡng; ended_on is the last day (inclusive). A wrong entry is withdrawn, never rewritten.';
comment on column organisation.training.organisation_id is 'Whose record it is now; it follows a reform. sent_by_id is the body she worked at then and stays.';
create index training_by_person on organisation.training (person_id);
create index training_by_organisation on organisation.training (organisation_id);

create table organisation.equipment (
    id              uuid        not null default uuidv7() primary key,
    province        text        not null,
    organisation_id uuid        not null references organisation.organisation,
    category        text        not null constraint equipment_category check (category in ('PREMISES', 'OFFICE', 'COMPUTING', 'MEASURING', 'TRAINING', 'VEHICLE', 'OTHER')),
    name            text        not null constraint equipment_name check (length(name) between 1 and 300),
    quantity        numeric(12,3) not null constraint equipment_quantity check (quantity > 0),
    unit            text        not null constraint equipment_unit check (length(unit) between 1 and 40),
    unit_price_vnd  bigint      not null constraint equipment_unit_price check (unit_price_vnd > 0),
    year            integer     not null constraint equipment_year check (year between 2000 and 2100),
    reason          text        not null constraint equipment_reason check (length(reason) between 1 and 2000),
    stage           text        not null constraint equipment_stage check (stage in ('NEEDED', 'PLANNED', 'DECLINED', 'PURCHASED', 'HANDED_OVER', 'IN_USE', 'DISPOSED')),
    condition       text        constraint equipment_condition check (condition in ('GOOD', 'FAIR', 'BROKEN')),
    supplier        text        not null default '' constraint equipment_supplier check (length(supplier) <= 300),
    contract        text        not null default '' constraint equipment_contract check (length(contract) <= 200),
    paid_vnd        bigint      constraint equipment_paid check (paid_vnd > 0),
    holder_id       uuid        references organisation.person,
    handed_on       date,
    request_id      uuid        not null constraint equipment_asked_once unique,
    created_by      uuid        not null references access.account,
    created_at      timestamptz not null,
    version         integer     not null default 0,
    constraint equipment_bought_for_a_price check (stage in ('NEEDED', 'PLANNED', 'DECLINED') or paid_vnd is not null),
    constraint equipment_in_use_has_a_holder check (stage not in ('HANDED_OVER', 'IN_USE', 'DISPOSED') or (holder_id is not null and handed_on is not null)),
    constraint equipment_in_use_has_a_condition check (stage not in ('IN_USE', 'DISPOSED') or condition is not null)
);
comment on table organisation.equipment is 'Cơ sở vật chất, trang thiết bị. unit_price_vnd is the estimate; paid_vnd what the whole cost.';
create index equipment_by_province on organisation.equipment (province, year, stage);
create index equipment_by_organisation on organisation.equipment (organisation_id);

create table organisation.equipment_move (
    id             uuid        not null default uuidv7() primary key,
    equipment_id   uuid        not null references organisation.equipment,
    step           text        not null,
    at             timestamptz not null,
    by             uuid        not null references access.account,
    happened_on    date        not null,
    paper          text        not null default '' constraint equipment_move_paper check (length(paper) <= 200),
    note           text        not null default '' constraint equipment_move_note check (length(note) <= 2000),
    amount_vnd     bigint,
    condition      text        constraint equipment_move_condition check (condition in ('GOOD', 'FAIR', 'BROKEN')),
    version_before integer     not null
);
comment on table organisation.equipment_move is 'Everything that was done with a piece, and the log of its use. Only ever added to.';
create index equipment_move_by_equipment on organisation.equipment_move (equipment_id, at);

-- The centre writes of itself and what stands below it, the leader of the department plans; the officials of the province read.
create function organisation.actor_bodies() returns uuid[] language sql stable parallel safe
    return (with recursive own (id) as (
                select access.actor_organisation()
                union
                select below.id from organisation.organisation below join own on below.parent_id = own.id)
            select coalesce(array_agg(id), '{}') from own where id is not null);
comment on function organisation.actor_bodies() is 'The body of the acting account and all that stand below it today.';
grant execute on function organisation.actor_bodies() to kc_app;

alter table organisation.training enable row level security;
create policy training_is_seen on organisation.training for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('CAPACITY', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy training_is_written on organisation.training to kc_app
    using (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('CAPACITY', 'WRITE')) = 'UNIT' and province = (select access.actor_province())
            and organisation_id = any ((select organisation.actor_bodies())::uuid[]))
    with check (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('CAPACITY', 'WRITE')) = 'UNIT' and province = (select access.actor_province())
            and organisation_id = any ((select organisation.actor_bodies())::uuid[]));

alter table organisation.equipment enable row level security;
create policy equipment_is_seen on organisation.equipment for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('CAPACITY', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy equipment_is_asked_for on organisation.equipment for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('CAPACITY', 'WRITE')) = 'UNIT' and province = (select access.actor_province())
        and organisation_id = any ((select organisation.actor_bodies())::uuid[]));
create policy equipment_is_moved on organisation.equipment for update to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('CAPACITY', 'DECIDE')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('CAPACITY', 'WRITE')) = 'UNIT' and province = (select access.actor_province())
        and organisation_id = any ((select organisation.actor_bodies())::uuid[]));

alter table organisation.equipment_move enable row level security;
create policy equipment_move_of_a_seen_piece on organisation.equipment_move for select to kc_app
    using (exists (select from organisation.equipment where equipment.id = equipment_id));
create policy equipment_move_is_noted on organisation.equipment_move for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('CAPACITY', 'DECIDE')) = 'ALL'
        and exists (select from organisation.equipment where equipment.id = equipment_id)
    or (select access.actor_scope('CAPACITY', 'WRITE')) = 'UNIT'
        and exists (select from organisation.equipment where equipment.id = equipment_id
                    and equipment.organisation_id = any ((select organisation.actor_bodies())::uuid[])));

-- What a centre has and learns is no matter of whoever keeps the accounts, though it stands in this schema.
drop policy change_is_seen on access.change;
create policy change_is_seen on access.change for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('AUDIT', 'READ')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('ACCOUNT', 'READ')) = 'ALL' and split_part(table_name, '.', 1) in ('access', 'organisation', 'territory')
        and table_name not in ('organisation.training', 'organisation.equipment', 'organisation.equipment_move'));

create trigger training_recorded after insert or update or delete on organisation.training
    for each row execute function access.record_change('id');
create trigger equipment_recorded after insert or update or delete on organisation.equipment
    for each row execute function access.record_change('id');
create trigger equipment_move_recorded after insert or update or delete on organisation.equipment_move
    for each row execute function access.record_change('equipment_id');

grant select, insert on organisation.training to kc_app;
-- A reform gives the record to the successor.
grant update (withdrawn_at, organisation_id) on organisation.training to kc_app;
grant select, insert, update on organisation.equipment to kc_app;
grant select, insert on organisation.equipment_move to kc_app;
