-- Chứng từ chi of a đề án, one row each: what the lists of vouchers (Mẫu số 8a, 8b) are printed from.
create table project.voucher (
    id            uuid        not null primary key,
    project_id    uuid        not null references project.project,
    number        text        not null constraint voucher_number check (number <> '' and length(number) <= 50),
    issued_on     date        not null,
    seller        text        not null constraint voucher_seller check (seller <> '' and length(seller) <= 200),
    content       text        not null constraint voucher_content check (content <> '' and length(content) <= 500),
    amount_vnd    bigint      not null constraint voucher_amount check (amount_vnd > 0),
    supported_vnd bigint      not null constraint voucher_supported_within check (supported_vnd between 0 and amount_vnd),
    at            timestamptz not null,
    by            uuid        not null references access.account,
    constraint voucher_once unique (project_id, number, seller, issued_on)
);
comment on table project.voucher is 'Chứng từ chi của đề án. One that was entered wrongly is taken out and entered anew; the trail keeps both.';
comment on column project.voucher.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.voucher.supported_vnd is 'How much of it is paid from khuyến công money.';

alter table project.voucher enable row level security;
create policy voucher_of_a_seen_project on project.voucher for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy voucher_is_entered on project.voucher for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy voucher_is_taken_out on project.voucher for delete to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert, delete on project.voucher to kc_app;
create trigger voucher_recorded after insert or update or delete on project.voucher
    for each row execute function access.record_change('project_id');
