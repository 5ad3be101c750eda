-- Ngoại lệ: where evidence is lacking, whoever is authorised lets a step of one file go on without it, by a paper that says so.
insert into access.permission (role, matter, verb, scope) values ('DEPARTMENT_LEADER', 'PROJECT', 'DECIDE', 'ALL');

create table project.step_exception (
    id            uuid        not null primary key,
    project_id    uuid        not null references project.project,
    step          text        not null,
    code          text        not null,
    slot          text        not null,
    about         text        not null,
    reason        text        not null constraint step_exception_reason check (length(trim(reason)) between 1 and 2000),
    document      text        not null constraint step_exception_document check (length(trim(document)) between 1 and 100),
    document_on   date        not null,
    attachment_id uuid        not null references desk.attachment,
    at            timestamptz not null,
    by            uuid        not null references access.account,
    constraint step_exception_once unique (project_id, step, code, slot)
);
comment on table project.step_exception is 'Ngoại lệ được người có thẩm quyền cho phép. Only added to; each lets one finding of one step of one file pass, never money or eligibility.';
comment on column project.step_exception.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.step_exception.code is 'The finding that it lets pass.';
comment on column project.step_exception.slot is 'Which paper may be missing; empty where it is not about a paper.';
comment on column project.step_exception.about is 'What is lacking, in words as they were then.';
create index step_exception_by_day on project.step_exception (at);

alter table project.step_exception enable row level security;
create policy step_exception_of_a_seen_project on project.step_exception for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy step_exception_is_allowed on project.step_exception for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'DECIDE')) = 'ALL' and by = (select access.actor_account())
        and exists (select from project.project where project.id = project_id));
grant select, insert on project.step_exception to kc_app;
create trigger step_exception_recorded after insert or update or delete on project.step_exception
    for each row execute function access.record_change('project_id');
