-- Đợt đăng ký: the department calls for đề án of a plan year by a guiding letter, asks bodies by name, and sees who has answered.
create table plan.registration (
    id            uuid        not null primary key,
    province      text        not null,
    year          integer     not null constraint registration_year check (year between 2004 and 2100),
    tier          text        not null constraint registration_tier check (tier in ('NATIONAL', 'LOCAL')),
    letter_number text        not null constraint registration_letter check (length(trim(letter_number)) between 1 and 60),
    letter_on     date        not null,
    opens_on      date        not null,
    closes_on     date        not null,
    guidance      text        not null default '' constraint registration_guidance check (length(guidance) <= 4000),
    created_at    timestamptz not null,
    created_by    uuid        not null references access.account,
    constraint registration_once unique (province, year, tier),
    constraint registration_letter_once unique (province, letter_number, letter_on),
    constraint registration_opens_before_it_closes check (letter_on <= opens_on and opens_on <= closes_on)
);
comment on table plan.registration is 'Đợt đăng ký kế hoạch của một năm và nguồn.';
comment on column plan.registration.id is 'Given with the form, so that a second click opens nothing twice.';
comment on column plan.registration.closes_on is 'The last day on which a registration is in time. Later ones are marked, not refused.';

create table plan.registration_asked (
    registration_id uuid        not null references plan.registration,
    organisation_id uuid        not null references organisation.organisation,
    no_need_letter  text        constraint asked_no_need_letter check (length(trim(no_need_letter)) between 1 and 60),
    no_need_on      date,
    answered_at     timestamptz,
    answered_by     uuid        references access.account,
    constraint registration_asked_once primary key (registration_id, organisation_id),
    constraint asked_no_need_whole check (num_nulls(no_need_letter, no_need_on, answered_at, answered_by) in (0, 4))
);
comment on table plan.registration_asked is 'Who is asked to register. Files registered are never typed here: they are counted.';
comment on column plan.registration_asked.no_need_letter is 'Number of the letter that says there is no need; empty while nothing of the kind came.';

alter table plan.registration enable row level security;
create policy registration_of_the_province on plan.registration for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province()) and (select access.actor_scope('PLAN', 'READ')) = 'ALL');
create policy registration_is_opened on plan.registration for insert to kc_app with check (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province()) and (select access.actor_scope('PLAN', 'WRITE')) = 'ALL');
alter table plan.registration_asked enable row level security;
create policy asked_in_a_seen_registration on plan.registration_asked for select to kc_app
    using (exists (select from plan.registration where registration.id = registration_id));
create policy asked_by_the_planner on plan.registration_asked for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
    and exists (select from plan.registration where registration.id = registration_id));
create policy answer_is_noted_once on plan.registration_asked for update to kc_app
    using (((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('PLAN', 'WRITE')) = 'ALL')
           and no_need_letter is null and exists (select from plan.registration where registration.id = registration_id))
    with check (exists (select from plan.registration where registration.id = registration_id));
create trigger registration_recorded after insert or update or delete on plan.registration
    for each row execute function access.record_change('id');
create trigger registration_asked_recorded after insert or update or delete on plan.registration_asked
    for each row execute function access.record_change('registration_id');
grant select, insert on plan.registration to kc_app;
grant select, insert on plan.registration_asked to kc_app;
grant update (no_need_letter, no_need_on, answered_at, answered_by) on plan.registration_asked to kc_app;

create view plan.pub_registration with (security_invoker = true) as
    select id, province, year, tier, letter_number, letter_on, opens_on, closes_on, guidance from plan.registration;
comment on view plan.pub_registration is 'The open call, as others may show it. closes_on is inclusive.';
grant select on plan.pub_registration to kc_app;

-- When a file was first handed in: what a round counts, and by which it tells late from in time.
create view project.pub_registered with (security_invoker = true) as
    select project.id as project_id, project.implementer_id, project.province, project.plan_year, project.tier, min(move.at) as registered_at
    from project.project join project.move on move.project_id = project.id and move.step = 'SUBMIT'
    where project.stage <> 'WITHDRAWN'
    group by project.id;
grant select on project.pub_registered to kc_app;
