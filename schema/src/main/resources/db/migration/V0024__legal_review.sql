-- Review rounds of legal documents (rà soát văn bản), and the drafting that follows from them.
create table legal.review_round (
    id            uuid        not null default uuidv7() primary key,
    province      text        not null,
    name          text        not null constraint review_round_name check (length(name) between 1 and 300),
    scope         text        not null default '',
    reviewed_on   date        not null,
    deadline      date        not null,
    stage         text        not null constraint review_round_stage check (stage in ('DRAFT', 'OPEN', 'CLOSED')),
    lead_id       uuid        not null references organisation.organisation,
    plan_number   text        not null default '',
    plan_date     date,
    report_number text        not null default '',
    report_date   date,
    conclusion    text        not null default '',
    request_id    uuid        not null constraint review_round_made_once unique,
    created_at    timestamptz not null,
    created_by    uuid        not null references access.account,
    version       integer     not null default 0,
    constraint review_round_opened_by_a_plan check (stage = 'DRAFT' or plan_number <> '' and plan_date is not null),
    constraint review_round_closed_by_a_report check (stage <> 'CLOSED' or report_number <> '' and report_date is not null)
);
comment on table legal.review_round is 'Đợt rà soát văn bản. reviewed_on is the day on which it is asked how each document stands.';
create index review_round_by_province on legal.review_round (province, deadline);

create table legal.review_finding (
    id             uuid        not null default uuidv7() primary key,
    province       text        not null,
    round_id       uuid        not null references legal.review_round,
    document_id    uuid        references legal.document,
    subject        text        not null default '',
    reviewer_id    uuid        references organisation.organisation,
    validity       text        constraint review_finding_validity check (validity in ('NOT_YET', 'IN_FORCE', 'AMENDED', 'ENDED', 'UNKNOWN')),
    added_reason   text        not null default '',
    added_at       timestamptz not null,
    added_by       uuid        not null references access.account,
    stage          text        not null default 'WAITING'
                               constraint review_finding_stage check (stage in ('WAITING', 'DRAFT', 'SENT', 'RETURNED', 'ACCEPTED')),
    conclusions    text[]      not null default '{}' constraint review_finding_conclusions check (conclusions <@ array[
                               'STILL_RIGHT', 'CONFLICT', 'GAP', 'OUTDATED', 'AMEND', 'REPLACE', 'REPEAL', 'ISSUE_NEW']),
    reason         text        not null default '',
    proposal       text        not null default '',
    places         text        not null default '',
    lead_id        uuid        references organisation.organisation,
    proposed_by    date,
    answered_at    timestamptz,
    answered_by    uuid        references access.account,
    return_words   text        not null default '',
    missing_reason text        not null default '',
    request_id     uuid        constraint review_finding_made_once unique,
    version        integer     not null default 0,
    constraint review_finding_once unique (round_id, document_id),
    constraint review_finding_about_something check (document_id is not null or subject <> ''),
    constraint review_finding_sent_says_something check (stage not in ('SENT', 'ACCEPTED') or (cardinality(conclusions) > 0 and answered_by is not null))
);
comment on table legal.review_finding is
    'One document under review, or one new document that is proposed (document_id empty, subject says which): who reviews it and what she finds. '
    'validity is how the document stood on the day of the round, frozen when it came in.';
create index review_finding_by_document on legal.review_finding (document_id);
create index review_finding_by_reviewer on legal.review_finding (reviewer_id);

create table legal.review_concern (
    finding_id   uuid not null references legal.review_finding on delete cascade,
    provision_id uuid not null references legal.provision,
    primary key (finding_id, provision_id)
);
comment on table legal.review_concern is 'Điều khoản liên quan: the registered places a finding is about; others stand in review_finding.places in words.';

create table legal.review_move (
    id             uuid        not null default uuidv7() primary key,
    province       text        not null,
    round_id       uuid        not null references legal.review_round,
    finding_id     uuid,
    step           text        not null,
    at             timestamptz not null,
    by             uuid        not null references access.account,
    version_before integer     not null,
    note           text        not null default '',
    paper          text        not null default '',
    paper_date     date
);
comment on column legal.review_move.finding_id is 'The finding that moved; empty for the round. No key: a document taken out again keeps its moves.';
create index review_move_by_round on legal.review_move (round_id, at);
create index review_move_by_finding on legal.review_move (finding_id, at) where finding_id is not null;

create table legal.drafting_task (
    id              uuid        not null default uuidv7() primary key,
    province        text        not null,
    round_id        uuid        not null references legal.review_round,
    finding_id      uuid        not null references legal.review_finding,
    action          text        not null constraint drafting_task_action check (action in ('AMEND', 'REPLACE', 'REPEAL', 'ISSUE_NEW')),
    old_document_id uuid        references legal.document,
    title           text        not null constraint drafting_task_title check (length(title) between 1 and 500),
    kind            text        not null constraint drafting_task_kind check (length(kind) between 1 and 100),
    issuer          text        not null constraint drafting_task_issuer check (length(issuer) between 1 and 200),
    lead_id         uuid        not null references organisation.organisation,
    due_on          date        not null,
    step_due_on     date,
    stage           text        not null constraint drafting_task_stage check (stage in (
                                'DRAFT', 'OPINIONS', 'LEGAL_APPRAISAL', 'SUBMITTED', 'ISSUED', 'PUBLISHED', 'ABANDONED')),
    new_document_id uuid        references legal.document,
    request_id      uuid        not null constraint drafting_task_made_once unique,
    created_at      timestamptz not null,
    created_by      uuid        not null references access.account,
    version         integer     not null default 0,
    constraint drafting_task_issued_as_something check ((stage in ('ISSUED', 'PUBLISHED')) = (new_document_id is not null)),
    constraint drafting_task_of_its_document check ((action = 'ISSUE_NEW') or old_document_id is not null)
);
comment on table legal.drafting_task is 'Nhiệm vụ soạn thảo: one document to be written because a review found that it must be. step_due_on is the last day of the step it is in, where one was set.';
create unique index drafting_task_once on legal.drafting_task (finding_id, action) where stage <> 'ABANDONED';
create index drafting_task_by_province on legal.drafting_task (province, due_on);

create table legal.drafting_opinion (
    id          uuid not null default uuidv7() primary key,
    province    text not null,
    task_id     uuid not null references legal.drafting_task,
    body        text not null constraint drafting_opinion_body check (length(body) between 1 and 200),
    asked_on    date not null,
    due_on      date not null constraint drafting_opinion_due check (due_on >= asked_on),
    answered_on date,
    answer      text not null default '',
    paper       text not null default ''
);
comment on table legal.drafting_opinion is 'Ý kiến góp ý: who was asked about a draft, until when, and what was answered.';
create index drafting_opinion_by_task on legal.drafting_opinion (task_id);

create table legal.drafting_move (
    id             uuid        not null default uuidv7() primary key,
    province       text        not null,
    task_id        uuid        not null references legal.drafting_task,
    step           text        not null,
    from_stage     text        not null,
    to_stage       text        not null,
    at             timestamptz not null,
    by             uuid        not null references access.account,
    version_before integer     not null,
    note           text        not null default '',
    paper          text        not null default '',
    paper_date     date,
    due_on         date
);
create index drafting_move_by_task on legal.drafting_move (task_id, at);

-- The department prepares and decides; everybody else writes only what is her own organisation's to write.
create function legal.actor_prepares(of_province text) returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM'
        or (of_province = access.actor_province() and access.actor_role() in ('DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'));
create function legal.actor_writes_for(of_province text, organisation uuid) returns boolean language sql stable parallel safe
    return of_province = access.actor_province() and organisation = access.actor_organisation() and access.actor_role() in
        ('DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'COMMUNE');

alter table legal.review_finding enable row level security;
create policy review_finding_is_seen on legal.review_finding for select to kc_app using (
    access.actor_is_official(province)
    or (legal.actor_writes_for(province, reviewer_id) and (document_id is null or validity is not null)));
create policy review_finding_is_added on legal.review_finding for insert to kc_app with check (
    legal.actor_prepares(province) or (document_id is null and legal.actor_writes_for(province, reviewer_id)));
create policy review_finding_is_written on legal.review_finding for update to kc_app
    using (legal.actor_prepares(province) or legal.actor_writes_for(province, reviewer_id))
    with check (legal.actor_prepares(province) or legal.actor_writes_for(province, reviewer_id));
create policy review_finding_is_taken_out on legal.review_finding for delete to kc_app using (legal.actor_prepares(province) and validity is null);

alter table legal.review_round enable row level security;
create policy review_round_is_seen on legal.review_round for select to kc_app using (
    access.actor_is_official(province)
    or (stage <> 'DRAFT' and exists (select from legal.review_finding where review_finding.round_id = review_round.id)));
create policy review_round_is_made on legal.review_round for insert to kc_app with check (legal.actor_prepares(province));
create policy review_round_is_moved on legal.review_round for update to kc_app
    using (legal.actor_prepares(province)) with check (legal.actor_prepares(province));

alter table legal.review_concern enable row level security;
create policy review_concern_of_a_seen_finding on legal.review_concern for select to kc_app using (
    exists (select from legal.review_finding where review_finding.id = finding_id));
create policy review_concern_is_added on legal.review_concern for insert to kc_app with check (
    exists (select from legal.review_finding f where f.id = finding_id
            and (legal.actor_prepares(f.province) or legal.actor_writes_for(f.province, f.reviewer_id))));
create policy review_concern_is_taken_out on legal.review_concern for delete to kc_app using (
    exists (select from legal.review_finding f where f.id = finding_id
            and (legal.actor_prepares(f.province) or legal.actor_writes_for(f.province, f.reviewer_id))));

alter table legal.review_move enable row level security;
create policy review_move_of_a_seen_round on legal.review_move for select to kc_app using (
    exists (select from legal.review_round where review_round.id = round_id)
    and (finding_id is null or access.actor_is_official(province) or exists (select from legal.review_finding f where f.id = finding_id)));
create policy review_move_is_recorded on legal.review_move for insert to kc_app with check (
    province = access.actor_province() or access.actor_role() = 'SYSTEM');

alter table legal.drafting_task enable row level security;
create policy drafting_task_is_seen on legal.drafting_task for select to kc_app using (
    access.actor_is_official(province) or legal.actor_writes_for(province, lead_id));
create policy drafting_task_is_made on legal.drafting_task for insert to kc_app with check (legal.actor_prepares(province));
create policy drafting_task_is_moved on legal.drafting_task for update to kc_app
    using (legal.actor_prepares(province) or legal.actor_writes_for(province, lead_id))
    with check (legal.actor_prepares(province) or legal.actor_writes_for(province, lead_id));

alter table legal.drafting_opinion enable row level security;
create policy drafting_opinion_of_a_seen_task on legal.drafting_opinion for select to kc_app using (
    exists (select from legal.drafting_task where drafting_task.id = task_id));
create policy drafting_opinion_is_asked on legal.drafting_opinion for insert to kc_app with check (
    exists (select from legal.drafting_task t where t.id = task_id and (legal.actor_prepares(t.province) or legal.actor_writes_for(t.province, t.lead_id))));
create policy drafting_opinion_is_answered on legal.drafting_opinion for update to kc_app using (
    exists (select from legal.drafting_task t where t.id = task_id and (legal.actor_prepares(t.province) or legal.actor_writes_for(t.province, t.lead_id))));

alter table legal.drafting_move enable row level security;
create policy drafting_move_of_a_seen_task on legal.drafting_move for select to kc_app using (
    exists (select from legal.drafting_task where drafting_task.id = task_id));
create policy drafting_move_is_recorded on legal.drafting_move for insert to kc_app with check (
    exists (select from legal.drafting_task where drafting_task.id = task_id));

create trigger review_round_recorded after insert or update or delete on legal.review_round for each row execute function access.record_change('id');
create trigger review_finding_recorded after insert or update or delete on legal.review_finding for each row execute function access.record_change('round_id');
create trigger review_concern_recorded after insert or update or delete on legal.review_concern for each row execute function access.record_change('finding_id');
create trigger review_move_recorded after insert or update or delete on legal.review_move for each row execute function access.record_change('round_id');
create trigger drafting_task_recorded after insert or update or delete on legal.drafting_task for each row execute function access.record_change('id');
create trigger drafting_opinion_recorded after insert or update or delete on legal.drafting_opinion for each row execute function access.record_change('task_id');
create trigger drafting_move_recorded after insert or update or delete on legal.drafting_move for each row execute function access.record_change('task_id');

grant select, insert, update on legal.review_round, legal.drafting_task, legal.drafting_opinion to kc_app;
grant select, insert, update, delete on legal.review_finding to kc_app;
grant select, insert, delete on legal.review_concern to kc_app;
grant select, insert on legal.review_move, legal.drafting_move to kc_app;

create view legal.pub_review_round with (security_invoker = true) as
    select id, province, name, reviewed_on, deadline, stage, lead_id, report_number, report_date from legal.review_round;
create view legal.pub_review_finding with (security_invoker = true) as
    select id, province, round_id, document_id, subject, reviewer_id, stage, conclusions, proposed_by from legal.review_finding;
create view legal.pub_drafting_task with (security_invoker = true) as
    select id, province, round_id, finding_id, action, old_document_id, new_document_id, title, lead_id, due_on, stage from legal.drafting_task;
grant select on legal.pub_review_round, legal.pub_review_finding, legal.pub_drafting_task to kc_app;

-- Remarks and papers follow the round or the task. Said after whatever other matters have said before, which stays.
do $$
declare
    said text := pg_get_functiondef('desk.file_is_seen(text, uuid)'::regprocedure);
    told text := replace(said, E'\n        else access.actor_role()',
        E'\n        when ''review'' then exists (select from legal.review_round where id = file_id)'
        || E'\n        when ''drafting'' then exists (select from legal.drafting_task where id = file_id)'
        || E'\n        else access.actor_role()');
begin
    if told = said then
        raise exception 'desk.file_is_seen has changed its form: say there who sees a review and a drafting task';
    end if;
    execute told;
end
$$;
