-- A registration round is a matter of its own: whoever is asked sees it, also a commune that sees no plan; its guiding letter lies with it,
-- and its closing day moves by a paper only.
alter table plan.registration_asked add column id uuid not null default uuidv7() constraint registration_asked_id unique;
comment on column plan.registration_asked.id is 'What a body is told about a round is told about this, so that its own answer ends it.';

create table plan.closing_move (
    id              uuid        not null constraint closing_move_pk primary key,
    registration_id uuid        not null references plan.registration,
    was             date        not null,
    becomes         date        not null,
    letter_number   text        not null constraint closing_move_letter check (length(trim(letter_number)) between 1 and 60),
    letter_on       date        not null,
    because         text        not null constraint closing_move_because check (length(trim(because)) between 1 and 2000),
    at              timestamptz not null,
    by              uuid        not null references access.account,
    constraint closing_move_moves check (was <> becomes)
);
comment on table plan.closing_move is 'Gia hạn hoặc rút ngắn thời gian đăng ký, by a paper. Only added to: every closing day a round has had is kept.';
comment on column plan.closing_move.id is 'Given with the form, so that a second click moves nothing twice.';
comment on column plan.closing_move.was is 'The closing day before, inclusive.';
comment on column plan.closing_move.becomes is 'The closing day from now on, inclusive.';
create index closing_move_by_registration on plan.closing_move (registration_id, at);

-- The day of a round moves with its paper and in no other way: nobody may update it.
create function plan.move_closing() returns trigger language plpgsql security definer set search_path = pg_catalog, plan as $$
begin
    update registration set closes_on = new.becomes where id = new.registration_id and closes_on = new.was;
    if not found then
        raise exception 'The round % does not close on %', new.registration_id, new.was;
    end if;
    return null;
end
$$;
revoke execute on function plan.move_closing() from public;
create trigger closing_day_follows after insert on plan.closing_move for each row execute function plan.move_closing();

insert into access.permission (role, matter, verb, scope)
select role, 'ROUND', verb, 'ALL'
from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR']) role,
     unnest(array['LIST', 'READ']) verb;
insert into access.permission (role, matter, verb, scope)
select role, 'ROUND', 'WRITE', 'ALL'
from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR']) role;
insert into access.permission (role, matter, verb, scope)
select 'COMMUNE', 'ROUND', verb, 'UNIT' from unnest(array['LIST', 'READ', 'WRITE']) verb;

-- Asked by the policy of rounds, which may not look through the policy of those asked: each would ask the other without end.
create function plan.rounds_that_ask_me() returns setof uuid
    language sql stable security definer rows 5 set search_path = pg_catalog, plan as $$
    select registration_id from plan.registration_asked where organisation_id = access.actor_organisation()
$$;
comment on function plan.rounds_that_ask_me() is 'The registration rounds in which the body of the actor is asked.';
revoke execute on function plan.rounds_that_ask_me() from public;
grant execute on function plan.rounds_that_ask_me() to kc_app;

drop policy registration_of_the_province on plan.registration;
create policy registration_of_the_province on plan.registration for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province())
       and ((select access.actor_scope('ROUND', 'READ')) = 'ALL'
            or (select access.actor_scope('ROUND', 'READ')) = 'UNIT' and id in (select plan.rounds_that_ask_me())));
drop policy registration_is_opened on plan.registration;
create policy registration_is_opened on plan.registration for insert to kc_app with check (
    (select access.actor_role()) = 'SYSTEM'
    or province = (select access.actor_province()) and (select access.actor_scope('ROUND', 'WRITE')) = 'ALL');
drop policy asked_in_a_seen_registration on plan.registration_asked;
create policy asked_in_a_seen_registration on plan.registration_asked for select to kc_app using (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('ROUND', 'READ')) = 'ALL'
     or organisation_id = (select access.actor_organisation()))
    and exists (select from plan.registration where registration.id = registration_id));
drop policy asked_by_the_planner on plan.registration_asked;
create policy asked_by_the_planner on plan.registration_asked for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('ROUND', 'WRITE')) = 'ALL')
    and exists (select from plan.registration where registration.id = registration_id));
drop policy answer_is_noted_once on plan.registration_asked;
create policy answer_is_noted_once on plan.registration_asked for update to kc_app
    using (((select access.actor_role()) = 'SYSTEM' or (select access.actor_scope('ROUND', 'WRITE')) = 'ALL'
            or (select access.actor_scope('ROUND', 'WRITE')) = 'UNIT' and organisation_id = (select access.actor_organisation()))
           and no_need_letter is null and exists (select from plan.registration where registration.id = registration_id))
    with check (exists (select from plan.registration where registration.id = registration_id));

alter table plan.closing_move enable row level security;
create policy closing_move_of_a_seen_registration on plan.closing_move for select to kc_app
    using (exists (select from plan.registration where registration.id = registration_id));
create policy closing_is_moved on plan.closing_move for insert to kc_app with check (
    ((select access.actor_role()) = 'SYSTEM'
     or (select access.actor_scope('ROUND', 'WRITE')) = 'ALL' and by = (select access.actor_account()))
    and exists (select from plan.registration where registration.id = registration_id));
create trigger closing_move_recorded after insert or update or delete on plan.closing_move
    for each row execute function access.record_change('registration_id');
grant select, insert on plan.closing_move to kc_app;

-- Papers follow the round. Said after whatever other matters have said before, which stays.
do $$
declare
    said text := pg_get_functiondef('desk.file_is_seen(text, uuid)'::regprocedure);
    told text := replace(said, E'\n        else access.actor_role()',
        E'\n        when ''registration'' then exists (select from plan.registration where id = file_id)'
        || E'\n        else access.actor_role()');
begin
    if told = said then
        raise exception 'desk.file_is_seen has changed its form: say there who sees a registration round';
    end if;
    execute told;
end
$$;
