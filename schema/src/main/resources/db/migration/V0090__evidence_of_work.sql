-- Evidence of the work besides attached papers: how contractors were chosen, which ratio the department's leader decided for one
-- advance, and whether the implementer issues invoices.
create table project.selection (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    form       text        not null,
    package    text        not null constraint selection_package check (package <> ''),
    price_vnd  bigint      not null constraint selection_price check (price_vnd > 0),
    winner     text        not null constraint selection_winner check (winner <> ''),
    number     text        not null constraint selection_number check (number <> ''),
    decided_on date        not null,
    reason     text        not null,
    at         timestamptz not null,
    by         uuid        not null references access.account
);
comment on table project.selection is 'Lựa chọn nhà thầu: one row a package. Only added to; the latest of a package holds.';
comment on column project.selection.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.selection.form is 'Member of the norm family "selection".';
comment on column project.selection.reason is 'Why this form and no other; needed where it is no bidding although bidding applies.';
create index selection_by_project on project.selection (project_id, at);

create table project.advance_decision (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    ratio_bp   integer     not null constraint advance_decision_ratio check (ratio_bp between 1 and 10000),
    number     text        not null constraint advance_decision_number check (number <> ''),
    decided_on date        not null,
    reason     text        not null constraint advance_decision_reason check (reason <> ''),
    basis_id   uuid        not null references legal.provision,
    at         timestamptz not null,
    by         uuid        not null references access.account
);
comment on table project.advance_decision is 'Tỷ lệ tạm ứng được quyết định cho riêng một đề án. Only added to; the latest holds.';
create index advance_decision_by_project on project.advance_decision (project_id, at);

create table project.settlement_case (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    invoices   boolean     not null,
    at         timestamptz not null,
    by         uuid        not null references access.account
);
comment on table project.settlement_case is 'Whether the implementer issues an invoice for the support: it decides the papers of the settlement. Only added to; the latest holds.';
create index settlement_case_by_project on project.settlement_case (project_id, at);

do $$
declare evidence text;
begin
    foreach evidence in array array['selection', 'advance_decision', 'settlement_case'] loop
        execute format('alter table project.%I enable row level security', evidence);
        execute format('create policy %I on project.%I for select to kc_app using (exists (select from project.project where project.id = project_id))',
                       evidence || '_of_a_seen_project', evidence);
        execute format('create policy %I on project.%I for insert to kc_app
                        with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))',
                       evidence || '_is_recorded', evidence);
        execute format('create trigger %I after insert or update or delete on project.%I for each row execute function access.record_change(''project_id'')',
                       evidence || '_recorded', evidence);
        execute format('grant select, insert on project.%I to kc_app', evidence);
    end loop;
end
$$;
