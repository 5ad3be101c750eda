-- What the implementer reports of each month under way, and what the department remarks on it.
create table project.monthly_report (
    id              uuid         not null primary key,
    project_id      uuid         not null references project.project,
    month           date         not null constraint monthly_report_month check (extract(day from month) = 1),
    version         integer      not null constraint monthly_report_version check (version > 0),
    done            text         not null constraint monthly_report_done check (done <> ''),
    share_bp        integer      not null constraint monthly_report_share check (share_bp between 0 and 10000),
    support_vnd     bigint       not null constraint monthly_report_support check (support_vnd >= 0),
    counterpart_vnd bigint       not null constraint monthly_report_counterpart check (counterpart_vnd >= 0),
    other_vnd       bigint       not null constraint monthly_report_other check (other_vnd >= 0),
    difficulties    text         not null,
    next_month      text         not null,
    place_id        uuid         not null references territory.unit,
    latitude        numeric(8, 6) constraint monthly_report_latitude check (latitude between -90 and 90),
    longitude       numeric(9, 6) constraint monthly_report_longitude check (longitude between -180 and 180),
    due_on          date,
    due_basis_id    uuid         references legal.provision,
    at              timestamptz  not null,
    by              uuid         not null references access.account,
    constraint monthly_report_version_once unique (project_id, month, version),
    constraint monthly_report_both_coordinates check ((latitude is null) = (longitude is null))
);
comment on table project.monthly_report is 'Báo cáo tiến độ hằng tháng. Only added to; a later version of a month corrects the one before.';
comment on column project.monthly_report.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.monthly_report.month is 'First day of the month it is about.';
comment on column project.monthly_report.share_bp is 'How much of the whole work is done by the end of the month.';
comment on column project.monthly_report.support_vnd is 'Khuyến công money spent since the contract; the other two columns likewise.';
comment on column project.monthly_report.place_id is 'Where the pictures were taken: the commune, and if known the point.';
comment on column project.monthly_report.due_on is 'Last day (inclusive) for this month by the rule of that day; empty where no rule asked for it.';

create table project.monthly_line (
    report_id uuid    not null references project.monthly_report,
    position  integer not null,
    volume    text    not null,
    done_vnd  bigint  not null constraint monthly_line_done check (done_vnd >= 0),
    constraint monthly_line_pk primary key (report_id, position)
);
comment on table project.monthly_line is 'Volume and value of the work done by the end of the month, by line of the estimate.';

create table project.monthly_draft (
    project_id uuid        not null references project.project,
    month      date        not null constraint monthly_draft_month check (extract(day from month) = 1),
    typed      jsonb       not null,
    at         timestamptz not null,
    by         uuid        not null references access.account,
    constraint monthly_draft_pk primary key (project_id, month)
);
comment on table project.monthly_draft is 'A report that is not handed in yet, as typed.';

create table project.monthly_remark (
    id        uuid        not null primary key,
    report_id uuid        not null references project.monthly_report,
    text      text        not null constraint monthly_remark_text check (text <> ''),
    at        timestamptz not null,
    by        uuid        not null references access.account
);
comment on table project.monthly_remark is 'What the department says to a report. Only added to.';
create index monthly_remark_by_report on project.monthly_remark (report_id, at);

alter table project.monthly_report enable row level security;
alter table project.monthly_line enable row level security;
alter table project.monthly_draft enable row level security;
alter table project.monthly_remark enable row level security;
create policy monthly_report_of_a_seen_project on project.monthly_report for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy monthly_report_by_its_implementer on project.monthly_report for insert to kc_app with check (
    access.actor_role() = 'SYSTEM' or (select access.actor_moves_files())
        and exists (select from project.project where project.id = project_id and implementer_id = (select access.actor_organisation())));
create policy monthly_line_of_a_seen_report on project.monthly_line for select to kc_app
    using (exists (select from project.monthly_report where monthly_report.id = report_id));
create policy monthly_line_with_its_report on project.monthly_line for insert to kc_app with check (
    (select access.actor_moves_files()) and exists (select from project.monthly_report where monthly_report.id = report_id));
create policy monthly_draft_of_its_implementer on project.monthly_draft to kc_app
    using (access.actor_role() = 'SYSTEM' or (select access.actor_moves_files())
        and exists (select from project.project where project.id = project_id and implementer_id = (select access.actor_organisation())))
    with check (access.actor_role() = 'SYSTEM' or (select access.actor_moves_files())
        and exists (select from project.project where project.id = project_id and implementer_id = (select access.actor_organisation())));
create policy monthly_remark_of_a_seen_report on project.monthly_remark for select to kc_app
    using (exists (select from project.monthly_report where monthly_report.id = report_id));
create policy monthly_remark_is_made on project.monthly_remark for insert to kc_app with check (
    (select access.actor_moves_files()) and exists (select from project.monthly_report where monthly_report.id = report_id));
grant select, insert on project.monthly_report, project.monthly_line, project.monthly_remark to kc_app;
grant select, insert, update, delete on project.monthly_draft to kc_app;

create trigger monthly_report_recorded after insert or update or delete on project.monthly_report
    for each row execute function access.record_change('project_id');
create trigger monthly_line_recorded after insert or update or delete on project.monthly_line
    for each row execute function access.record_change('report_id');
create trigger monthly_draft_recorded after insert or update or delete on project.monthly_draft
    for each row execute function access.record_change('project_id');
create trigger monthly_remark_recorded after insert or update or delete on project.monthly_remark
    for each row execute function access.record_change('report_id');
