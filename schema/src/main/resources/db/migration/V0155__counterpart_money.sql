-- Vốn đối ứng beside the State's books: the papers that show what the beneficiary spent of its own, entered by whoever carries the file out and
-- confirmed by the office that accepts. No entry of the ledger ever comes of them.
create table project.counterpart_paper (
    id          uuid        not null primary key,
    project_id  uuid        not null references project.project,
    number      text        not null constraint counterpart_paper_number check (number <> '' and length(number) <= 50),
    paid_on     date        not null,
    payee       text        not null constraint counterpart_paper_payee check (payee <> '' and length(payee) <= 200),
    content     text        not null constraint counterpart_paper_content check (content <> '' and length(content) <= 500),
    amount_vnd  bigint      not null constraint counterpart_paper_amount check (amount_vnd > 0),
    at          timestamptz not null,
    by          uuid        not null references access.account,
    confirmed   boolean,
    answer      text        not null default '',
    answered_at timestamptz,
    answered_by uuid        references access.account,
    constraint counterpart_paper_once unique (project_id, number, payee, paid_on),
    constraint counterpart_paper_answered check ((confirmed is null) = (answered_by is null) and (answered_by is null) = (answered_at is null)),
    constraint counterpart_paper_answered_by_another check (answered_by <> by),
    constraint counterpart_paper_refused_with_reason check (confirmed is distinct from false or answer <> '')
);
comment on table project.counterpart_paper is 'Chứng từ chi vốn đối ứng của đề án: what the beneficiary paid of its own. One that was entered wrongly is taken out before it is confirmed.';
comment on column project.counterpart_paper.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.counterpart_paper.confirmed is 'Empty: waits for the officer; false: does not count, with the reason.';

alter table project.counterpart_paper enable row level security;
create policy counterpart_paper_of_a_seen_project on project.counterpart_paper for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy counterpart_paper_is_entered on project.counterpart_paper for insert to kc_app with check (
    (select access.actor_moves_files()) and confirmed is null and by = (select access.actor_account())
    and exists (select from project.project where project.id = project_id));
create policy counterpart_paper_is_answered on project.counterpart_paper for update to kc_app
    using ((select access.actor_moves_files()) and confirmed is null and exists (select from project.project where project.id = project_id))
    with check (answered_by = (select access.actor_account()));
create policy counterpart_paper_is_taken_out on project.counterpart_paper for delete to kc_app
    using ((select access.actor_moves_files()) and confirmed is not true and exists (select from project.project where project.id = project_id));
grant select, insert, delete, update (confirmed, answer, answered_at, answered_by) on project.counterpart_paper to kc_app;
create trigger counterpart_paper_recorded after insert or update or delete on project.counterpart_paper
    for each row execute function access.record_change('project_id');

-- For the pages of the plan: what of each file was shown and confirmed.
create view project.pub_counterpart with (security_invoker = true) as
    select project_id, coalesce(sum(amount_vnd) filter (where confirmed), 0)::bigint as confirmed_vnd, sum(amount_vnd)::bigint as shown_vnd
    from project.counterpart_paper where confirmed is not false group by project_id;
grant select on project.pub_counterpart to kc_app;
