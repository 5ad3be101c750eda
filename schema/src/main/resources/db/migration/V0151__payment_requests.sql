-- Payment through the State Treasury: a request with its papers and budget index, approved by a second person, sent, and paid once. The entry of
-- the ledger that pays it bears the request's own id as its request_id, so that there is one entry of a request and no second.
insert into legal.document (number, kind, issuer, title_vi, title_en, issued, effective_from, level, reading) values
    ('88/2015/QH13', 'Luật', 'Quốc hội', 'Kế toán', 'On accounting', '2015-11-20', '2017-01-01', 'NATIONAL', 'RECALLED'),
    ('324/2016/TT-BTC', 'Thông tư', 'Bộ Tài chính', 'Quy định hệ thống mục lục ngân sách nhà nước', 'The index of the State budget', '2016-12-21', '2017-02-06', 'NATIONAL', 'RECALLED'),
    ('11/2020/NĐ-CP', 'Nghị định', 'Chính phủ', 'Thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước', 'Procedures of the State Treasury', '2020-01-20', '2020-03-16', 'NATIONAL', 'RECALLED');
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, 0, line.summary_vi, line.summary_en, 'RECALLED'
from (values
    ('88/2015/QH13', 'Điều 19', 'Chứng từ chi tiền do người có thẩm quyền duyệt chi và kế toán trưởng ký trước khi thực hiện (theo trí nhớ, chưa đọc nguyên văn).', 'A voucher that pays money is signed by whoever may approve it and by the chief accountant before it is carried out (from memory, the text has not been read).'),
    ('324/2016/TT-BTC', 'Phụ lục (Chương; Loại, Khoản; Mục, Tiểu mục)', 'Các khoản chi ngân sách được ghi theo chương, loại và khoản, mục và tiểu mục (mã theo trí nhớ, phải đối chiếu trước khi dùng).', 'Expenses of the budget are recorded by chapter, type and clause, item and sub-item (codes from memory, to be checked before use).'),
    ('11/2020/NĐ-CP', 'Kiểm soát chi thường xuyên', 'Hồ sơ gửi Kho bạc Nhà nước khi tạm ứng, thanh toán: giấy rút dự toán, hợp đồng, chứng từ xác nhận khối lượng (theo trí nhớ, chưa đọc nguyên văn).', 'What the State Treasury is sent for an advance or a payment: the withdrawal, the contract, the proof of what was done (from memory, the text has not been read).')
) as line (number, place, summary_vi, summary_en)
join legal.document on document.number = line.number;

create table budget.index_code (
    id           uuid      not null default uuidv7() primary key,
    part         text      not null constraint index_code_part check (part in ('CHAPTER', 'CLAUSE', 'SUB_ITEM')),
    code         text      not null constraint index_code_code check (code <> ''),
    parent       text      not null default '',
    name_vi      text      not null,
    name_en      text      not null,
    in_force     daterange not null,
    provision_id uuid      not null references legal.provision,
    constraint index_code_once exclude using gist (part with =, code with =, in_force with &&)
);
comment on table budget.index_code is 'Mục lục ngân sách nhà nước: chapters, clauses with their type, sub-items with their item, as they hold on a day.';
comment on column budget.index_code.parent is 'The type of a clause, the item of a sub-item; empty for a chapter.';
alter table budget.index_code enable row level security;
create policy index_code_is_known on budget.index_code for select to kc_app using (true);
grant select on budget.index_code to kc_app;
create trigger index_code_recorded after insert or update or delete on budget.index_code
    for each row execute function access.record_change('id');
insert into budget.index_code (part, code, parent, name_vi, name_en, in_force, provision_id)
select line.part, line.code, line.parent, line.name_vi, line.name_en, daterange(date '2017-02-06', null), provision.id
from (values
    ('CHAPTER', '416', '', 'Sở Công Thương', 'Department of industry and trade'),
    ('CLAUSE', '309', '280', 'Công nghiệp khác', 'Other industry'),
    ('CLAUSE', '338', '280', 'Hoạt động kinh tế khác', 'Other economic activities'),
    ('SUB_ITEM', '7049', '7000', 'Chi khác của chi phí nghiệp vụ chuyên môn', 'Other professional expenses'),
    ('SUB_ITEM', '7799', '7750', 'Chi các khoản khác', 'Other expenses')
) as line (part, code, parent, name_vi, name_en)
join legal.document on document.number = '324/2016/TT-BTC' join legal.provision on provision.document_id = document.id;

create table budget.payment_request (
    id               uuid        not null primary key,
    fund_id          uuid        not null references budget.fund,
    project_id       uuid        not null,
    kind             text        not null constraint payment_request_kind check (kind in ('ADVANCE', 'PAY')),
    number           text        not null constraint payment_request_number check (number <> ''),
    amount_vnd       bigint      not null constraint payment_request_amount check (amount_vnd > 0),
    receiver         text        not null constraint payment_request_receiver check (receiver <> ''),
    receiver_account text        not null constraint payment_request_receiver_account check (receiver_account <> ''),
    receiver_bank    text        not null constraint payment_request_receiver_bank check (receiver_bank <> ''),
    content          text        not null constraint payment_request_content check (content <> ''),
    chapter_id       uuid        not null references budget.index_code,
    clause_id        uuid        not null references budget.index_code,
    sub_item_id      uuid        not null references budget.index_code,
    status           text        not null constraint payment_request_status check (
        status in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'SENT', 'PAID', 'RETURNED', 'DROPPED')),
    version          integer     not null default 1,
    drafted_at       timestamptz not null,
    drafted_by       uuid        not null references access.account,
    submitted_by     uuid        references access.account,
    approved_by      uuid        references access.account,
    paid_on          date,
    voucher          text        not null default '',
    constraint payment_request_approved_by_another check (approved_by <> drafted_by and approved_by <> submitted_by),
    constraint payment_request_approved check (status not in ('APPROVED', 'SENT', 'PAID') or approved_by is not null),
    constraint payment_request_paid check ((status = 'PAID') = (paid_on is not null) and (status = 'PAID') = (voucher <> ''))
);
comment on table budget.payment_request is 'Giấy rút, đề nghị thanh toán qua Kho bạc Nhà nước: an advance or a payment due on a đề án, to whom and under which index, and how far it has come.';
comment on column budget.payment_request.id is 'Given with the form, so that a second click makes no second request; also the request_id of the entry that pays it.';
create unique index payment_request_one_open on budget.payment_request (project_id)
    where status in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'SENT', 'RETURNED');
create unique index payment_request_numbered_once on budget.payment_request (fund_id, number) where status <> 'DROPPED';
create index payment_request_by_fund on budget.payment_request (fund_id, drafted_at);

create table budget.payment_paper (
    request_id uuid not null references budget.payment_request,
    code       text not null,
    number     text not null constraint payment_paper_number check (number <> ''),
    constraint payment_paper_pk primary key (request_id, code)
);
comment on table budget.payment_paper is 'Hồ sơ gửi Kho bạc: the papers of a request by their code in the dated list, and the number and day of each.';

create table budget.payment_move (
    request_id     uuid        not null references budget.payment_request,
    version_before integer     not null,
    step           text        not null constraint payment_move_step check (step in ('SUBMIT', 'APPROVE', 'RETURN', 'BRING_BACK', 'SEND', 'PAY', 'DROP')),
    note           text        not null default '',
    made_at        timestamptz not null,
    made_by        uuid        not null references access.account,
    constraint payment_move_pk primary key (request_id, version_before)
);
comment on table budget.payment_move is 'Every move of a payment request, by whom and when. Only added to.';

create function budget.keep_payment_request() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
begin
    if tg_op = 'INSERT' then
        -- The ledger locks the same balance before it pays, so that a payment past the request and the request itself wait for each other.
        perform from budget.balance b where b.project_id = new.project_id and b.bucket = 'COMMITTED' for update;
        return new;
    end if;
    if new.version <> old.version + 1 then
        raise exception 'payment request % was changed by somebody else', old.id using errcode = 'check_violation', constraint = 'payment_request_version';
    end if;
    if not (case old.status
            when 'DRAFTED' then new.status in ('DRAFTED', 'SUBMITTED', 'DROPPED') when 'RETURNED' then new.status in ('RETURNED', 'SUBMITTED', 'DROPPED')
            when 'SUBMITTED' then new.status in ('APPROVED', 'RETURNED') when 'APPROVED' then new.status in ('SENT', 'RETURNED')
            when 'SENT' then new.status in ('PAID', 'RETURNED') else false end) then
        raise exception 'payment request % does not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'payment_request_moves_so';
    end if;
    if old.status not in ('DRAFTED', 'RETURNED')
        and (new.number, new.amount_vnd, new.receiver, new.receiver_account, new.receiver_bank, new.content, new.chapter_id, new.clause_id, new.sub_item_id)
            is distinct from
            (old.number, old.amount_vnd, old.receiver, old.receiver_account, old.receiver_bank, old.content, old.chapter_id, old.clause_id, old.sub_item_id) then
        raise exception 'payment request % is with others and is not written in', old.id using errcode = 'check_violation', constraint = 'payment_request_stays';
    end if;
    return new;
end
$$;
create trigger payment_request_kept before insert or update on budget.payment_request
    for each row execute function budget.keep_payment_request();

-- Past an open request nothing is paid, and an entry that pays a request says what the request says.
create function budget.pay_as_requested() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
declare
    wrong uuid;
begin
    select r.id into wrong
    from entered e join budget.payment_request r on r.project_id = e.project_id
    where e.kind in ('ADVANCE', 'PAY') and e.reverses is null and r.id <> e.request_id
      and r.status in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'SENT', 'RETURNED')
    limit 1;
    if found then
        raise exception 'payment request % is open', wrong using errcode = 'check_violation', constraint = 'entry_past_open_request';
    end if;
    select r.id into wrong
    from entered e join budget.payment_request r on r.id = e.request_id
    where r.status <> 'PAID' or (r.fund_id, r.project_id, r.kind, r.amount_vnd) is distinct from (e.fund_id, e.project_id, e.kind, e.amount_vnd)
    limit 1;
    if found then
        raise exception 'the entry does not pay what request % says', wrong using errcode = 'check_violation', constraint = 'entry_pays_as_requested';
    end if;
    return null;
end
$$;
-- After the trigger that moves the money, by its name: the balance is locked by then.
create trigger entry_pays_as_requested after insert on budget.entry referencing new table as entered
    for each statement execute function budget.pay_as_requested();

create function budget.paid_has_its_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, budget as $$
begin
    if not exists (select from budget.entry e where e.request_id = new.id) then
        raise exception 'payment request % is paid without an entry', new.id using errcode = 'check_violation', constraint = 'payment_request_has_its_entry';
    end if;
    return null;
end
$$;
create constraint trigger payment_request_has_its_entry after update on budget.payment_request deferrable initially deferred
    for each row when (new.status = 'PAID') execute function budget.paid_has_its_entry();

alter table budget.payment_request enable row level security;
create policy payment_request_is_seen on budget.payment_request for select to kc_app using (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'READ')) = 'ALL') and exists (select from budget.fund where fund.id = fund_id));
create policy payment_request_is_drafted on budget.payment_request for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL')
    and status = 'DRAFTED' and drafted_by = (select access.actor_account()) and exists (select from budget.fund where fund.id = fund_id));
create policy payment_request_is_moved on budget.payment_request for update to kc_app using (
        (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL' or (select access.actor_scope('PAYMENT', 'DECIDE')) = 'ALL')
        and exists (select from budget.fund where fund.id = fund_id))
    with check (
        access.actor_role() = 'SYSTEM'
        or case when status = 'APPROVED' then (select access.actor_scope('PAYMENT', 'DECIDE')) = 'ALL' and approved_by = (select access.actor_account())
                when status = 'RETURNED' then true
                else (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL' end);
grant select, insert, update (number, amount_vnd, receiver, receiver_account, receiver_bank, content, chapter_id, clause_id, sub_item_id,
                              status, version, submitted_by, approved_by, paid_on, voucher) on budget.payment_request to kc_app;
create trigger payment_request_recorded after insert or update or delete on budget.payment_request
    for each row execute function access.record_change('id');

alter table budget.payment_paper enable row level security;
create policy payment_paper_of_a_seen_request on budget.payment_paper for select to kc_app
    using (exists (select from budget.payment_request r where r.id = request_id));
create policy payment_paper_is_written on budget.payment_paper for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL')
    and exists (select from budget.payment_request r where r.id = request_id and r.status in ('DRAFTED', 'RETURNED')));
create policy payment_paper_is_taken_out on budget.payment_paper for delete to kc_app using (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('PAYMENT', 'WRITE')) = 'ALL')
    and exists (select from budget.payment_request r where r.id = request_id and r.status in ('DRAFTED', 'RETURNED')));
grant select, insert, delete on budget.payment_paper to kc_app;
create trigger payment_paper_recorded after insert or update or delete on budget.payment_paper
    for each row execute function access.record_change('request_id');

alter table budget.payment_move enable row level security;
create policy payment_move_of_a_seen_request on budget.payment_move for select to kc_app
    using (exists (select from budget.payment_request r where r.id = request_id));
create policy payment_move_is_made on budget.payment_move for insert to kc_app with check (
    made_by = (select access.actor_account()) and exists (select from budget.payment_request r where r.id = request_id));
grant select, insert on budget.payment_move to kc_app;
create trigger payment_move_recorded after insert or update or delete on budget.payment_move
    for each row execute function access.record_change('request_id');

insert into access.permission (role, matter, verb, scope)
select role, 'PAYMENT', verb, 'ALL'
from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR']) role,
     unnest(array['LIST', 'READ']) verb;
insert into access.permission (role, matter, verb, scope) values
    ('CENTRE_ACCOUNTANT', 'PAYMENT', 'WRITE', 'ALL'),
    ('CENTRE', 'PAYMENT', 'DECIDE', 'ALL'),
    ('DEPARTMENT_LEADER', 'PAYMENT', 'DECIDE', 'ALL');
