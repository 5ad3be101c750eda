-- Changes of an approved đề án, and its stopping: asked for in writing, confirmed by the department, decided by whom the law names.
create table project.change_request (
    id              uuid        not null default uuidv7() primary key,
    project_id      uuid        not null references project.project,
    kind            text        not null constraint change_request_kind check (kind in (
                        'MORE_SUPPORT', 'LESS_OR_SAME_SUPPORT', 'CHANGE_CONTENT', 'EXTEND_TO_NEXT_YEAR', 'CHANGE_TIME_WITHIN_YEAR', 'CHANGE_PLACE', 'STOP')),
    status          text        not null constraint change_request_status check (status in (
                        'ASKED', 'CONFIRMED', 'RETURNED', 'WITHDRAWN', 'GRANTED', 'REFUSED')),
    new_ends_on     date,
    new_amount_vnd  bigint      constraint change_request_amount check (new_amount_vnd > 0),
    new_place_id    uuid        references territory.unit,
    new_content     text,
    letter          text        not null constraint change_request_letter check (letter <> ''),
    letter_on       date        not null,
    reason          text        not null constraint change_request_reason check (reason <> ''),
    asked_at        timestamptz not null,
    asked_by        uuid        not null references access.account,
    opinion         text        not null default '',
    answered_at     timestamptz,
    answered_by     uuid        references access.account,
    decider         text,
    decision_number text        not null default '',
    decided_on      date,
    note            text        not null default '',
    decided_at      timestamptz,
    decided_by      uuid        references access.account,
    basis_id        uuid        references legal.provision,
    facts_before    jsonb       not null,
    facts_after     jsonb       not null,
    constraint change_request_says_what_is_new check (
        case kind when 'MORE_SUPPORT' then new_amount_vnd is not null when 'LESS_OR_SAME_SUPPORT' then new_amount_vnd is not null
                  when 'CHANGE_CONTENT' then new_content <> '' when 'CHANGE_PLACE' then new_place_id is not null
                  when 'STOP' then true else new_ends_on is not null end),
    constraint change_request_decided_by_paper check (
        status not in ('GRANTED', 'REFUSED') or decision_number <> '' and decided_on is not null and decided_by is not null and decider is not null)
);
comment on table project.change_request is 'Đề nghị điều chỉnh, ngừng triển khai của đề án đã được phê duyệt. One that was decided, returned or withdrawn stays as it is.';
comment on column project.change_request.answered_by is 'Who confirmed or returned it for the department, with her opinion.';
comment on column project.change_request.decider is 'Who decides such a change by the norm of the day: MINISTER, AGENCY, DEPARTMENT or COMMITTEE_CHAIR.';
comment on column project.change_request.decided_by is 'Whose account recorded it: her own decision, or that of an authority outside the system.';
comment on column project.change_request.facts_before is 'What the change touches, as it was: when it was asked for, and again, for good, when it was granted.';
create unique index change_request_one_open on project.change_request (project_id) where status in ('ASKED', 'CONFIRMED');
create index change_request_by_project on project.change_request (project_id, asked_at);

alter table project.change_request enable row level security;
create policy change_request_of_a_seen_project on project.change_request for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy change_request_is_asked on project.change_request for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy change_request_is_answered on project.change_request for update to kc_app
    using ((select access.actor_moves_files()) and status in ('ASKED', 'CONFIRMED') and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert, update on project.change_request to kc_app;
create trigger change_request_recorded after insert or update or delete on project.change_request
    for each row execute function access.record_change('project_id');

-- A granted change goes into the contract; its number and day of signing stay.
grant update (amount_vnd, ends_on) on project.contract to kc_app;
