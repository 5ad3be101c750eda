-- Bất khả kháng: a file, or a place of a group file, was struck; it is settled by the work that was done and can be shown.
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, 'Điều 18 khoản 4', 0,
    'Không làm xong hợp đồng vì bất khả kháng thì quyết toán theo khối lượng đã làm: văn bản giải trình, biên bản xác nhận khối lượng của Sở và UBND nơi thực hiện, chứng từ chi của khối lượng ấy.',
    'A contract not completed for force majeure is settled by the work done: explanation, minutes by department and local People''s Committee on the work, vouchers of that work.',
    'READ_AMENDED'
from legal.document where number = '36/2013/TT-BCT'
on conflict do nothing;

create table project.force_majeure (
    id             uuid        not null primary key,
    project_id     uuid        not null references project.project,
    group_place_id uuid        references project.group_place,
    kind           text        not null constraint force_majeure_kind check (kind in ('NATURAL_DISASTER', 'FIRE', 'EPIDEMIC', 'ACCIDENT', 'OTHER')),
    struck_on      date        not null,
    happened       text        not null constraint force_majeure_happened check (length(trim(happened)) between 1 and 4000),
    taken          text        not null constraint force_majeure_taken check (length(trim(taken)) between 1 and 4000),
    minutes_number text        not null constraint force_majeure_minutes check (length(trim(minutes_number)) between 1 and 100),
    minutes_on     date        not null constraint force_majeure_minutes_after check (minutes_on >= struck_on),
    department     text        not null constraint force_majeure_department check (length(trim(department)) between 1 and 200),
    commune        text        not null constraint force_majeure_commune check (length(trim(commune)) between 1 and 200),
    done_vnd       bigint      not null constraint force_majeure_done check (done_vnd >= 0),
    at             timestamptz not null,
    by             uuid        not null references access.account
);
comment on table project.force_majeure is 'Bất khả kháng, as its implementer records it. Only added to; one that was not confirmed may be followed by another.';
comment on column project.force_majeure.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.force_majeure.group_place_id is 'The place of a group file that was struck; empty: the file as a whole.';
comment on column project.force_majeure.taken is 'What was done against it, and after it.';
comment on column project.force_majeure.minutes_number is 'Minutes on the work done, by the department and the commune together; who signed them for either.';
comment on column project.force_majeure.done_vnd is 'Cost of the work done that minutes and vouchers show; 0: nothing is left to show.';
create index force_majeure_by_project on project.force_majeure (project_id, at);

create table project.force_majeure_answer (
    force_majeure_id uuid        not null primary key references project.force_majeure,
    confirmed        boolean     not null,
    number           text        not null constraint force_majeure_answer_number check (length(trim(number)) between 1 and 100),
    decided_on       date        not null,
    reason           text        not null constraint force_majeure_answer_reason check (confirmed or length(trim(reason)) > 0),
    basis_id         uuid        not null references legal.provision,
    at               timestamptz not null,
    by               uuid        not null references access.account
);
comment on table project.force_majeure_answer is 'Whether whoever manages the file lets it be settled by the work done. Only added to.';

alter table project.force_majeure enable row level security;
create policy force_majeure_is_seen on project.force_majeure for select to kc_app using (
    exists (select from project.project where project.id = project_id)
    and (group_place_id is null or exists (select from project.group_place place where place.id = group_place_id)));
create policy force_majeure_is_recorded on project.force_majeure for insert to kc_app with check (
    (select access.actor_moves_files()) and exists (select from project.project where project.id = project_id)
    and (group_place_id is null
         or exists (select from project.group_place place where place.id = group_place_id and place.project_id = force_majeure.project_id)));
create trigger force_majeure_recorded after insert or update or delete on project.force_majeure
    for each row execute function access.record_change('project_id');
grant select, insert on project.force_majeure to kc_app;

alter table project.force_majeure_answer enable row level security;
create policy force_majeure_answer_is_seen on project.force_majeure_answer for select to kc_app
    using (exists (select from project.force_majeure where force_majeure.id = force_majeure_id));
create policy force_majeure_answer_is_given on project.force_majeure_answer for insert to kc_app with check (
    (select access.actor_moves_files()) and by = (select access.actor_account())
    and exists (select from project.force_majeure struck where struck.id = force_majeure_id and struck.by <> (select access.actor_account())));
create trigger force_majeure_answer_recorded after insert or update or delete on project.force_majeure_answer
    for each row execute function access.record_change('force_majeure_id');
grant select, insert on project.force_majeure_answer to kc_app;
