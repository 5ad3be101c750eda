-- Phiếu chấm điểm: each judge's own until the scoring is closed; and complaints about the result.
create table product.sheet (
    id           uuid        not null constraint sheet_pk primary key,
    round_id     uuid        not null references product.round,
    entry_id     uuid        not null references product.entry,
    account_id   uuid        not null references access.account,
    conflict     boolean     not null,
    conflict_why text        not null default '' constraint sheet_conflict_why check (length(conflict_why) <= 500),
    remark       text        not null default '' constraint sheet_remark check (length(remark) <= 2000),
    done_at      timestamptz,
    at           timestamptz not null,
    version      integer     not null default 0,
    constraint sheet_once unique (entry_id, account_id),
    constraint sheet_conflict_says_why check (not conflict or trim(conflict_why) <> ''),
    constraint sheet_of_who_has_no_interest check (not conflict or done_at is null)
);
comment on table product.sheet is 'Phiếu chấm điểm of one judge for one entry. Hers alone until the scoring is closed.';
comment on column product.sheet.conflict is 'Whether she has an interest in the entry; who has one scores it not.';
comment on column product.sheet.done_at is 'When she handed it in; empty while it is a draft.';
create index sheet_by_round on product.sheet (round_id);
create table product.score (
    sheet_id     uuid          not null references product.sheet,
    criterion_id uuid          not null references product.criterion,
    points       numeric(4, 1) not null constraint score_points check (points >= 0),
    constraint score_pk primary key (sheet_id, criterion_id)
);
comment on column product.score.points is 'With one decimal at most; never more than the criterion has.';
create function product.score_is_in_its_criterion() returns trigger language plpgsql as $$
begin
    if not exists (select from product.criterion c join product.sheet s on s.id = new.sheet_id and s.round_id = c.round_id
                   where c.id = new.criterion_id and new.points <= c.points) then
        raise exception 'more points than the criterion has, or one of another round' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger score_is_in_its_criterion before insert or update on product.score
    for each row execute function product.score_is_in_its_criterion();

alter table product.sheet enable row level security;
create policy sheet_is_hers_until_closed on product.sheet for select to kc_app using (
    access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account())
    or exists (select from product.round r where r.id = round_id and r.scoring_closed_at is not null)
       and ((select access.actor_scope('VOTING', 'READ')) = 'ALL' or product.actor_judges(round_id)));
create function product.actor_scores(of_round uuid, of_entry uuid) returns boolean language sql stable parallel safe
    return product.actor_judges(of_round)
        and exists (select from product.round r where r.id = of_round and r.stage = 'SCORING')
        and exists (select from product.entry e where e.id = of_entry and e.round_id = of_round and e.stage = 'ACCEPTED'
                        and e.establishment_id is distinct from access.actor_establishment());
comment on function product.actor_scores(uuid, uuid) is 'Whether the actor is a judge of the round who may score the entry now: never one of the establishment that makes it.';
create policy sheet_is_begun on product.sheet for insert to kc_app
    with check (account_id = (select access.actor_account()) and product.actor_scores(round_id, entry_id));
create policy sheet_is_written on product.sheet for update to kc_app
    using (account_id = (select access.actor_account()) and product.actor_scores(round_id, entry_id))
    with check (account_id = (select access.actor_account()) and product.actor_scores(round_id, entry_id));
alter table product.score enable row level security;
create policy score_of_a_seen_sheet on product.score for select to kc_app
    using (exists (select from product.sheet s where s.id = sheet_id));
do $$
declare verb text;
begin
    foreach verb in array array['insert', 'update', 'delete'] loop
        execute format('create policy %I on product.score for %s to kc_app %s (exists (select from product.sheet s where s.id = sheet_id
                            and s.account_id = access.actor_account() and not s.conflict and product.actor_scores(s.round_id, s.entry_id)))',
                       'score_is_given_by_' || verb, verb, case verb when 'insert' then 'with check' else 'using' end);
    end loop;
end
$$;
grant select, insert on product.sheet, product.score to kc_app;
grant update (conflict, conflict_why, remark, done_at, version) on product.sheet to kc_app;
grant update (points), delete on product.score to kc_app;
create trigger sheet_recorded after insert or update or delete on product.sheet
    for each row execute function access.record_change('id');
create trigger score_recorded after insert or update or delete on product.score
    for each row execute function access.record_change('sheet_id');

-- Nobody sees another's sheet, but whoever holds the round may know how many are still to come.
create function product.sheets_of(of_round uuid) returns table (entry_id uuid, account_id uuid, state text)
    language sql stable security definer rows 50 set search_path = pg_catalog, product as $$
    select e.id, j.account_id,
           case when s.id is null then 'NONE' when s.conflict then 'CONFLICT' when s.done_at is null then 'DRAFT' else 'DONE' end
    from product.entry e join product.judge j on j.round_id = e.round_id
         left join product.sheet s on s.entry_id = e.id and s.account_id = j.account_id
    where e.round_id = of_round and e.stage = 'ACCEPTED'
      and (access.actor_role() = 'SYSTEM'
           or e.province = access.actor_province() and access.actor_scope('VOTING', 'READ') = 'ALL')
$$;
comment on function product.sheets_of(uuid) is 'How far each judge has come with each entry of a round, and nothing of what she gave.';
revoke execute on function product.sheets_of(uuid) from public;
grant execute on function product.sheets_of(uuid) to kc_app;

-- The trail keeps the sheets, but does not tell them before the scoring is closed.
create function product.is_sealed_sheet(of_table text, said jsonb) returns boolean language sql stable parallel safe security definer
    set search_path = pg_catalog, product
begin atomic
    select exists (
        select from product.round r
        where r.scoring_closed_at is null
          and r.id = case of_table
                         when 'product.sheet' then (said ->> 'round_id')::uuid
                         when 'product.score' then (select s.round_id from product.sheet s where s.id = (said ->> 'sheet_id')::uuid)
                     end);
end;
comment on function product.is_sealed_sheet(text, jsonb) is 'Whether a row of the trail holds a part of a sheet whose scoring is not closed.';
revoke execute on function product.is_sealed_sheet(text, jsonb) from public;
grant execute on function product.is_sealed_sheet(text, jsonb) to kc_app;
create policy sheets_are_sealed on access.change as restrictive for select to kc_app using (
    table_name not in ('product.sheet', 'product.score') or access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account())
    or not product.is_sealed_sheet(table_name, coalesce(after, before)));

create table product.complaint (
    id          uuid        not null constraint complaint_pk primary key,
    round_id    uuid        not null references product.round,
    entry_id    uuid        not null references product.entry,
    received_on date        not null,
    what        text        not null constraint complaint_what check (length(trim(what)) between 1 and 4000),
    due_on      date        not null,
    answered_on date,
    upheld      boolean,
    answer      text        not null default '' constraint complaint_answer check (length(answer) <= 4000),
    at          timestamptz not null,
    by          uuid        not null references access.account,
    version     integer     not null default 0,
    constraint complaint_answered check (
        case when answered_on is null then upheld is null and answer = '' else upheld is not null and answer <> '' and answered_on >= received_on end)
);
comment on table product.complaint is 'Khiếu nại kết quả bình chọn.';
comment on column product.complaint.due_on is 'Last day of the answer, inclusive; by the norm of the day it was received.';
create index complaint_by_round on product.complaint (round_id);
alter table product.complaint enable row level security;
create policy complaint_is_seen on product.complaint for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or exists (select from product.entry e where e.id = entry_id
               and ((select access.actor_scope('VOTING', 'READ')) = 'ALL' or e.establishment_id = (select access.actor_establishment()))));
create policy complaint_is_made on product.complaint for insert to kc_app with check (
    by = (select access.actor_account())
    and exists (select from product.entry e where e.id = entry_id and e.round_id = complaint.round_id
                and ((select product.actor_prepares()) or e.establishment_id = (select access.actor_establishment()))));
create policy complaint_is_answered on product.complaint for update to kc_app
    using ((select product.actor_prepares()) and exists (select from product.entry e where e.id = entry_id));
grant select, insert on product.complaint to kc_app;
grant update (answered_on, upheld, answer, version) on product.complaint to kc_app;
create trigger complaint_recorded after insert or update or delete on product.complaint
    for each row execute function access.record_change('round_id');

-- Whoever holds a certificate can have it verified without signing in; she is told what the paper says, and no more.
create function product.verified(of_code text)
    returns table (number text, level text, product_name text, establishment_name text, place text, issued_on date, valid_until date,
                   signatory text, withdrawn_on date)
    language sql stable security definer rows 1 set search_path = pg_catalog, product as $$
    select c.number, c.level, c.product_name, c.establishment_name, u.name, c.issued_on, c.valid_until, c.signatory, c.withdrawn_on
    from product.certificate c join product.product p on p.id = c.product_id
         join establishment.establishment e on e.id = p.establishment_id join territory.unit u on u.id = e.unit_id
    where c.code = of_code
$$;
comment on function product.verified(text) is 'What everybody may know of a certificate by the code on it: nothing that is not on the paper, its state apart.';
revoke execute on function product.verified(text) from public;
grant execute on function product.verified(text) to kc_app;
