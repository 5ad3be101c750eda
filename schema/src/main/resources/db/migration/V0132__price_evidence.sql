-- Chứng cứ giá: quotations and valuations behind the lines of an estimate. A line is known by its words: its number changes when lines are
-- added or taken out.
create table project.price_evidence (
    id            uuid        not null primary key,
    project_id    uuid        not null references project.project,
    line          text        not null constraint price_evidence_line check (length(trim(line)) between 1 and 300),
    kind          text        not null constraint price_evidence_kind check (kind in ('QUOTATION', 'VALUATION')),
    giver         text        not null constraint price_evidence_giver check (length(trim(giver)) between 1 and 200),
    tax_code      text        not null constraint price_evidence_tax_code check (tax_code ~ '^([0-9]{10}|[0-9]{12}|[0-9]{13})$'),
    number        text        not null constraint price_evidence_number check (length(number) <= 60),
    issued_on     date        not null,
    valid_until   date,
    price_vnd     bigint      not null constraint price_evidence_price check (price_vnd > 0),
    attachment_id uuid        not null references desk.attachment,
    at            timestamptz not null,
    by            uuid        not null references access.account,
    constraint price_evidence_valuation_says_all check (kind = 'QUOTATION' or (trim(number) <> '' and valid_until is not null)),
    constraint price_evidence_days check (issued_on <= valid_until)
);
comment on table project.price_evidence is 'Báo giá, chứng thư thẩm định giá. One that was entered wrongly is taken out and entered anew; the trail keeps both.';
comment on column project.price_evidence.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.price_evidence.line is 'The words of the line of the estimate it is about.';
comment on column project.price_evidence.tax_code is 'Of the supplier or the valuer: digits only. The same one twice is one supplier.';
comment on column project.price_evidence.valid_until is 'The last day, inclusive; a quotation may leave it open.';
comment on column project.price_evidence.price_vnd is 'For the whole line, tax included.';
create index price_evidence_by_project on project.price_evidence (project_id);

alter table project.price_evidence enable row level security;
create policy price_evidence_of_a_seen_project on project.price_evidence for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy price_evidence_is_entered on project.price_evidence for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy price_evidence_is_taken_out on project.price_evidence for delete to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert, delete on project.price_evidence to kc_app;
create trigger price_evidence_recorded after insert or update or delete on project.price_evidence
    for each row execute function access.record_change('project_id');
