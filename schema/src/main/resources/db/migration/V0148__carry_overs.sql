-- What running files have not been paid of a year goes on into the next by a numbered decision, with the money that pays it.
create table plan.carry_over (
    id              uuid        not null primary key,
    province        text        not null,
    year            integer     not null constraint carry_over_year check (year between 2004 and 2099),
    tier            text        not null constraint carry_over_tier check (tier in ('NATIONAL', 'LOCAL')),
    decision_number text        not null constraint carry_over_decision check (length(trim(decision_number)) between 1 and 100),
    decided_on      date        not null,
    note            text        not null default '' constraint carry_over_note check (length(note) <= 1000),
    made_at         timestamptz not null,
    made_by         uuid        not null references access.account
);
create index carry_over_by_year on plan.carry_over (province, year, tier);
comment on table plan.carry_over is 'Chuyển nguồn của đề án: one decision, out of the money of one year and level into the next year. Only added to.';
comment on column plan.carry_over.id is 'Given with the form, so that a second click carries nothing twice.';
comment on column plan.carry_over.year is 'The budget year the money comes out of.';

create table plan.carry_over_line (
    carry_over_id uuid   not null references plan.carry_over,
    project_id    uuid   not null references project.project,
    source        text   not null,
    amount_vnd    bigint not null constraint carry_over_line_amount check (amount_vnd > 0),
    primary key (carry_over_id, project_id)
);
create index carry_over_line_by_project on plan.carry_over_line (project_id);
comment on table plan.carry_over_line is 'One đề án and what was set aside for it and not paid out: all of it.';

alter table plan.carry_over enable row level security;
create policy carry_over_of_the_province on plan.carry_over for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province()) and (select access.actor_scope('PLAN', 'READ')) = 'ALL');
create policy carry_over_is_made on plan.carry_over for insert to kc_app with check (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province()) and (select access.actor_scope('BUDGET', 'CONFIRM')) = 'ALL'
       and made_by = (select access.actor_account()));
alter table plan.carry_over_line enable row level security;
create policy carry_over_line_of_a_seen_carry_over on plan.carry_over_line for select to kc_app
    using (exists (select from plan.carry_over where carry_over.id = carry_over_id));
create policy carry_over_line_is_made on plan.carry_over_line for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('BUDGET', 'CONFIRM')) = 'ALL')
    and exists (select from plan.carry_over where carry_over.id = carry_over_id));
create trigger carry_over_recorded after insert or update or delete on plan.carry_over
    for each row execute function access.record_change('id');
create trigger carry_over_line_recorded after insert or update or delete on plan.carry_over_line
    for each row execute function access.record_change('carry_over_id');
grant select, insert on plan.carry_over, plan.carry_over_line to kc_app;
