-- Chương trình khuyến công: several years, one tier of money, in editions; the approved ones stay as they are.
create schema programme;
comment on schema programme is 'Chương trình khuyến công nhiều năm: mục tiêu, chỉ tiêu, kinh phí, các lần điều chỉnh.';
grant usage on schema programme to kc_app;

create table programme.programme (
    id         uuid        not null primary key,
    province   text        not null,
    tier       text        not null constraint programme_tier check (tier in ('NATIONAL', 'LOCAL')),
    name       text        not null constraint programme_name check (length(trim(name)) between 1 and 300),
    from_year  integer     not null constraint programme_from_year check (from_year between 2004 and 2100),
    to_year    integer     not null constraint programme_to_year check (to_year between from_year and from_year + 9),
    created_at timestamptz not null,
    created_by uuid        not null references access.account,
    constraint programme_one_a_year exclude using gist (province with =, tier with =, int4range(from_year, to_year, '[]') with &&)
);
comment on column programme.programme.id is 'Given with the form, so that a second click makes nothing twice.';
comment on column programme.programme.tier is 'LOCAL: the province''s own programme, whatever the source of a đề án; NATIONAL: what the province does under the national one.';
comment on column programme.programme.to_year is 'Inclusive.';

create table programme.edition (
    id                uuid        not null default uuidv7() primary key,
    programme_id      uuid        not null references programme.programme,
    number            integer     not null constraint edition_number check (number >= 1),
    stage             text        not null constraint edition_stage check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    reason            text        not null default '',
    aims              text        not null default '',
    money_grounds     text        not null default '',
    draft             jsonb,
    submission_number text,
    submitted_on      date,
    decision_number   text,
    decided_on        date,
    decider           text,
    basis_id          uuid        references legal.provision,
    return_reason     text        not null default '',
    created_at        timestamptz not null,
    created_by        uuid        not null references access.account,
    version           integer     not null default 0,
    constraint edition_once unique (programme_id, number),
    constraint edition_adjusted_for_a_reason check (number = 1 or reason <> ''),
    constraint edition_submitted_by_paper check (stage in ('DRAFT', 'RETURNED') or submission_number <> '' and submitted_on is not null),
    constraint edition_decided_by_paper check (
        stage <> 'APPROVED' or decision_number <> '' and decided_on is not null and decider is not null and decided_on >= submitted_on)
);
comment on table programme.edition is 'Bản của chương trình: number 1 is the programme, later ones adjust it. The highest approved one is in force.';
comment on column programme.edition.draft is 'What was typed and not yet taken over, as typed.';
comment on column programme.edition.decider is 'Who decides by the norm of the day: MINISTER, AGENCY, DEPARTMENT or COMMITTEE_CHAIR; basis_id is its article.';
create unique index edition_one_open on programme.edition (programme_id) where stage <> 'APPROVED';

create table programme.indicator (
    edition_id    uuid    not null references programme.edition,
    thread        uuid    not null,
    position      integer not null,
    name          text    not null constraint indicator_name check (length(trim(name)) between 1 and 300),
    unit          text    not null constraint indicator_unit check (length(trim(unit)) between 1 and 60),
    measure       text    not null constraint indicator_measure check (measure in (
        'ACCEPTED_PROJECTS', 'ESTABLISHMENTS', 'PRODUCTION_LINES', 'MACHINES', 'SETTLED_SUPPORT', 'COUNTERPART_MONEY', 'TRAINED_PEOPLE', 'NOT_KEPT')),
    activity      text    references norm.activity,
    group_code    text    references norm.activity_group,
    baseline      bigint  constraint indicator_baseline check (baseline >= 0),
    baseline_year integer constraint indicator_baseline_year check (baseline_year between 2004 and 2100),
    how           text    not null default '',
    grounds       text    not null default '',
    primary key (edition_id, thread),
    constraint indicator_scope check (activity is null or group_code is null),
    constraint indicator_baseline_of_a_year check ((baseline is null) = (baseline_year is null))
);
comment on table programme.indicator is 'Chỉ tiêu. What is achieved is never typed: measure says from which data it is reckoned.';
comment on column programme.indicator.thread is 'The same in every edition, so that before and after can be told.';
comment on column programme.indicator.grounds is 'Where proposed targets come from.';

create table programme.target (
    edition_id uuid    not null,
    thread     uuid    not null,
    year       integer not null,
    amount     bigint  not null constraint target_amount check (amount >= 0),
    primary key (edition_id, thread, year),
    constraint target_of_an_indicator foreign key (edition_id, thread) references programme.indicator
);
comment on column programme.target.amount is 'In the unit of the indicator; đồng where the measure is money.';

create table programme.money (
    edition_id uuid    not null references programme.edition,
    year       integer not null,
    source     text    not null constraint money_source check (source in ('NATIONAL', 'LOCAL', 'COUNTERPART', 'OTHER')),
    amount_vnd bigint  not null constraint money_amount check (amount_vnd >= 0),
    primary key (edition_id, year, source)
);
comment on table programme.money is 'Kinh phí của chương trình theo năm và nguồn.';

create table programme.move (
    id             uuid        not null default uuidv7() primary key,
    edition_id     uuid        not null references programme.edition,
    step           text        not null,
    at             timestamptz not null,
    by             uuid        not null references access.account,
    version_before integer     not null,
    note           text        not null default '',
    paper          text        not null default ''
);
comment on table programme.move is 'Quá trình xử lý. Only ever added to.';
create index move_by_edition on programme.move (edition_id, at);

-- Who may: the rows of access.permission, asked once a statement.
insert into access.permission (role, matter, verb, scope)
select role, 'PROGRAMME', verb, 'ALL'
from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR']) role,
     unnest(array['LIST', 'READ']) verb
union all
select role, 'PROGRAMME', 'WRITE', 'ALL' from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE']) role
union all
select role, 'PROGRAMME', 'DECIDE', 'ALL' from unnest(array['DEPARTMENT_LEADER', 'COMMITTEE_CHAIR']) role;

create function programme.actor_writes() returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM' or coalesce(access.actor_scope('PROGRAMME', 'WRITE') = 'ALL', false);
create function programme.actor_moves() returns boolean language sql stable parallel safe
    return programme.actor_writes() or coalesce(access.actor_scope('PROGRAMME', 'DECIDE') = 'ALL', false);
comment on function programme.actor_moves() is 'Whether the actor writes or decides programmes at all; which step is whose is dated law.';

alter table programme.programme enable row level security;
create policy programme_of_the_province on programme.programme for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province()) and (select access.actor_scope('PROGRAMME', 'READ')) = 'ALL');
create policy programme_is_begun on programme.programme for insert to kc_app with check (
    (select programme.actor_writes()) and ((select access.actor_role()) = 'SYSTEM' or province = (select access.actor_province())));
alter table programme.edition enable row level security;
create policy edition_of_a_seen_programme on programme.edition for select to kc_app
    using (exists (select from programme.programme where programme.id = programme_id));
create policy edition_is_begun on programme.edition for insert to kc_app
    with check ((select programme.actor_writes()) and exists (select from programme.programme where programme.id = programme_id));
-- What was approved stays: no update finds it.
create policy edition_moves on programme.edition for update to kc_app
    using ((select programme.actor_moves()) and stage <> 'APPROVED' and exists (select from programme.programme where programme.id = programme_id))
    with check ((select programme.actor_moves()) and exists (select from programme.programme where programme.id = programme_id));
do $$
declare child text;
begin
    foreach child in array array['indicator', 'target', 'money'] loop
        execute format('alter table programme.%I enable row level security', child);
        execute format('create policy %I on programme.%I for select to kc_app
                        using (exists (select from programme.edition where edition.id = edition_id))', child || '_of_a_seen_edition', child);
        execute format('create policy %I on programme.%I for insert to kc_app with check ((select programme.actor_writes())
                        and exists (select from programme.edition where edition.id = edition_id and stage in (''DRAFT'', ''RETURNED'')))', child || '_is_written', child);
        execute format('create policy %I on programme.%I for delete to kc_app using ((select programme.actor_writes())
                        and exists (select from programme.edition where edition.id = edition_id and stage in (''DRAFT'', ''RETURNED'')))', child || '_is_taken_out', child);
        execute format('create trigger %I after insert or update or delete on programme.%I for each row execute function access.record_change(''edition_id'')',
                       child || '_recorded', child);
        execute format('grant select, insert, delete on programme.%I to kc_app', child);
    end loop;
end
$$;
alter table programme.move enable row level security;
create policy move_of_a_seen_edition on programme.move for select to kc_app
    using (exists (select from programme.edition where edition.id = edition_id));
create policy move_is_made on programme.move for insert to kc_app with check (
    (select programme.actor_moves()) and ((select access.actor_role()) = 'SYSTEM' or by = (select access.actor_account()))
    and exists (select from programme.edition where edition.id = edition_id));
create trigger programme_recorded after insert or update or delete on programme.programme for each row execute function access.record_change('id');
create trigger edition_recorded after insert or update or delete on programme.edition for each row execute function access.record_change('programme_id');
create trigger move_recorded after insert or update or delete on programme.move for each row execute function access.record_change('edition_id');
grant select, insert on programme.programme, programme.move to kc_app;
grant select, insert, update on programme.edition to kc_app;

-- What came of each đề án, for those who reckon results.
create view project.pub_outcome with (security_invoker = true) as
    select project.id as project_id, acceptance.accepted_on, acceptance.accepted_vnd, acceptance.due_vnd, settlement.settled_on, settlement.settled_vnd,
           (select case when bool_and(quantity is not null) then floor(sum(quantity))::bigint end
            from project.estimate_line where estimate_line.project_id = project.id and supported) as machines
    from project.project
         left join project.acceptance on acceptance.project_id = project.id
         left join project.settlement on settlement.project_id = project.id;
comment on view project.pub_outcome is 'machines: how many the supported lines of the estimate buy; unknown where one of them says no quantity.';
grant select on project.pub_outcome to kc_app;
