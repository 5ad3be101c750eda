-- Statements of the State Treasury: lines taken over from its table, set beside the entries of the ledger, and what differs explained by somebody.
create table budget.statement_line (
    id           uuid        not null default uuidv7() primary key,
    province     text        not null,
    voucher      text        not null constraint statement_line_voucher check (voucher <> ''),
    paid_on      date        not null,
    amount_vnd   bigint      not null constraint statement_line_amount check (amount_vnd > 0),
    receiver     text        not null default '',
    content      text        not null default '',
    import_id    uuid        not null,
    entered_at   timestamptz not null,
    entered_by   uuid        not null references access.account,
    withdrawn_at timestamptz,
    withdrawn_by uuid        references access.account,
    entry_id     uuid        references budget.entry,
    note         text        not null default '',
    answered_at  timestamptz,
    answered_by  uuid        references access.account,
    constraint statement_line_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint statement_line_answered check ((answered_at is null) = (answered_by is null) and (answered_by is not null or entry_id is null and note = '')),
    constraint statement_line_answer_says_something check (answered_by is null or entry_id is not null or note <> ''),
    constraint statement_line_withdrawn_without_answer check (withdrawn_by is null or answered_by is null)
);
comment on table budget.statement_line is 'Dòng sao kê của Kho bạc. Answered by the entry it is, or by the words of whoever explains the difference; an import is undone by withdrawing its lines.';
create unique index statement_line_once on budget.statement_line (province, voucher, paid_on, amount_vnd) where withdrawn_at is null;
create unique index statement_line_of_an_entry on budget.statement_line (entry_id) where withdrawn_at is null;
create index statement_line_by_day on budget.statement_line (province, paid_on) where withdrawn_at is null;
create index statement_line_by_import on budget.statement_line (import_id);

create table budget.entry_explained (
    entry_id     uuid        not null references budget.entry constraint entry_explained_pk primary key,
    note         text        not null constraint entry_explained_note check (note <> ''),
    explained_at timestamptz not null,
    explained_by uuid        not null references access.account
);
comment on table budget.entry_explained is 'Why an advance or a payment in the books is in no statement of its month.';

alter table budget.statement_line enable row level security;
create policy statement_line_is_seen on budget.statement_line for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PAYMENT', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy statement_line_is_entered on budget.statement_line for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province())
        and entered_by = (select access.actor_account()) and answered_by is null);
create policy statement_line_is_answered on budget.statement_line for update to kc_app
    using (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province()))
    with check (access.actor_role() = 'SYSTEM'
        or (answered_by is null or answered_by = (select access.actor_account())) and (withdrawn_by is null or withdrawn_by = (select access.actor_account())));
grant select, insert, update (withdrawn_at, withdrawn_by, entry_id, note, answered_at, answered_by) on budget.statement_line to kc_app;
create trigger statement_line_recorded after insert or update or delete on budget.statement_line
    for each row execute function access.record_change('id');

alter table budget.entry_explained enable row level security;
create policy entry_explained_is_seen on budget.entry_explained for select to kc_app
    using ((access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'READ')) = 'ALL') and exists (select from budget.entry e where e.id = entry_id));
create policy entry_explained_is_said on budget.entry_explained for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL')
    and explained_by = (select access.actor_account()) and exists (select from budget.entry e where e.id = entry_id));
create policy entry_explained_is_said_again on budget.entry_explained for update to kc_app
    using (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL')
    with check (explained_by = (select access.actor_account()));
grant select, insert, update (note, explained_at, explained_by) on budget.entry_explained to kc_app;
create trigger entry_explained_recorded after insert or update or delete on budget.entry_explained
    for each row execute function access.record_change('entry_id');
