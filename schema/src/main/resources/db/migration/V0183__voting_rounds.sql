-- Bình chọn sản phẩm: rounds with their council, jury and criteria, and the entries before them.
create table product.round (
    id                uuid        not null constraint round_pk primary key,
    province          text        not null,
    year              integer     not null constraint round_year check (year between 2004 and 2100),
    level             text        not null,
    name              text        not null constraint round_name check (length(trim(name)) between 1 and 300),
    plan              text        not null constraint round_plan check (length(trim(plan)) between 1 and 100),
    opens_on          date        not null,
    closes_on         date        not null,
    stage             text        not null constraint round_stage check (
        stage in ('PREPARED', 'OPEN', 'SCORING', 'SCORED', 'SUBMITTED', 'APPROVED', 'NOTIFIED', 'PUBLISHED')),
    council_decision  text        not null default '',
    council_on        date,
    jury_decision     text        not null default '',
    jury_on           date,
    scoring_closed_at timestamptz,
    decision          text        not null default '',
    decided_on        date,
    notified_on       date,
    complaints_until  date,
    published_on      date,
    at                timestamptz not null,
    by                uuid        not null references access.account,
    version           integer     not null default 0,
    constraint round_days check (closes_on >= opens_on),
    constraint round_scores_are_closed check ((scoring_closed_at is null) = (stage in ('PREPARED', 'OPEN', 'SCORING'))),
    constraint round_is_decided check (stage in ('PREPARED', 'OPEN', 'SCORING', 'SCORED', 'SUBMITTED') or decision <> '' and decided_on is not null),
    constraint round_is_notified check (stage not in ('NOTIFIED', 'PUBLISHED') or notified_on is not null and complaints_until is not null),
    constraint round_is_published check ((stage = 'PUBLISHED') = (published_on is not null))
);
comment on table product.round is 'Kỳ bình chọn sản phẩm công nghiệp nông thôn tiêu biểu, by level and year.';
comment on column product.round.id is 'Given with the form, so that a second click makes nothing twice.';
comment on column product.round.closes_on is 'Last day entries are taken, inclusive.';
comment on column product.round.scoring_closed_at is 'From then on sheets are open to read, and none is taken any more.';
comment on column product.round.complaints_until is 'Inclusive; by the norm of the day of the notice.';
create index round_by_year on product.round (province, year desc);

create table product.council_member (
    round_id uuid    not null references product.round,
    position integer not null constraint council_member_position check (position > 0),
    name     text    not null constraint council_member_name check (length(trim(name)) between 1 and 200),
    post     text    not null constraint council_member_post check (length(trim(post)) between 1 and 300),
    seat     text    not null constraint council_member_seat check (seat in ('CHAIR', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER')),
    constraint council_member_pk primary key (round_id, position)
);
comment on table product.council_member is 'Thành viên Hội đồng bình chọn, as the decision names them.';

create table product.judge (
    round_id   uuid not null references product.round,
    account_id uuid not null references access.account,
    province   text not null,
    post       text not null constraint judge_post check (length(trim(post)) between 1 and 300),
    seat       text not null constraint judge_seat check (seat in ('HEAD', 'DEPUTY', 'MEMBER')),
    constraint judge_pk primary key (round_id, account_id)
);
comment on table product.judge is 'Ban Giám khảo: each scores alone.';
create unique index judge_one_head on product.judge (round_id) where seat = 'HEAD';
create index judge_by_account on product.judge (account_id);

create table product.criterion (
    id       uuid    not null default uuidv7() constraint criterion_pk primary key,
    round_id uuid    not null references product.round,
    main     text    not null constraint criterion_main check (main in ('MARKET', 'ECONOMY', 'CULTURE', 'OTHER')),
    position integer not null,
    points   integer not null constraint criterion_points check (points > 0),
    name_vi  text    not null constraint criterion_name check (length(trim(name_vi)) between 1 and 300),
    name_en  text    not null,
    guide_vi text    not null,
    guide_en text    not null,
    constraint criterion_once unique (round_id, main, position)
);
comment on table product.criterion is 'How a round divides the points of the four criteria. Taken from the norms, changed only before entries are taken.';

create table product.entry (
    id               uuid        not null constraint entry_pk primary key,
    province         text        not null,
    round_id         uuid        not null references product.round,
    product_id       uuid        not null references product.product,
    establishment_id uuid        not null references establishment.establishment,
    number           integer     constraint entry_number check (number > 0),
    stage            text        not null constraint entry_stage check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
    declared         boolean     not null default false,
    contact          text        not null default '' constraint entry_contact check (length(contact) <= 300),
    name             text        not null,
    is_set           boolean     not null,
    group_code       text        not null,
    description      text        not null,
    materials        text        not null,
    output           text        not null,
    standards        text        not null,
    awards           text        not null,
    return_reason    text        not null default '' constraint entry_return_reason check (length(return_reason) <= 2000),
    submitted_at     timestamptz,
    average          numeric(5, 2) constraint entry_average check (average between 0 and 100),
    passes           boolean,
    selected         boolean,
    selection_reason text        not null default '' constraint entry_selection_reason check (length(selection_reason) <= 1000),
    at               timestamptz not null,
    by               uuid        not null references access.account,
    version          integer     not null default 0,
    constraint entry_number_once unique (round_id, number),
    constraint entry_scored check ((average is null) = (passes is null)),
    constraint entry_selected_passes check (selected is not true or passes)
);
comment on table product.entry is 'Hồ sơ đăng ký bình chọn. What the product says is kept as it was when the entry was handed in.';
comment on column product.entry.declared is 'The owner says that it is no copy, is made in quantity, and that what is said is true (Điều 4, Điều 6).';
comment on column product.entry.number is 'Number in the round, given when it is handed in.';
comment on column product.entry.average is 'Average of the sheets, kept when the scoring is closed; empty before.';
create unique index entry_once on product.entry (round_id, product_id) where stage <> 'WITHDRAWN';
create index entry_by_product on product.entry (product_id);
create index entry_by_establishment on product.entry (establishment_id);

create table product.move (
    id       uuid        not null default uuidv7() constraint move_pk primary key,
    round_id uuid        not null references product.round,
    entry_id uuid        references product.entry,
    step     text        not null,
    at       timestamptz not null,
    by       uuid        not null references access.account,
    note     text        not null default '',
    paper    text        not null default ''
);
comment on table product.move is 'Quá trình xử lý of rounds and entries. Only ever added to.';
create index move_by_round on product.move (round_id, at);

alter table product.certificate add column entry_id uuid references product.entry;
comment on column product.certificate.entry_id is 'The entry it was won with; empty where others issued it.';
create unique index certificate_of_an_entry on product.certificate (entry_id) where entry_id is not null;

-- Who may.
create function product.actor_prepares() returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM' or coalesce(access.actor_scope('VOTING', 'WRITE') = 'ALL', false);
comment on function product.actor_prepares() is 'Whether the actor prepares rounds and checks entries; who only scores does not.';
create function product.actor_decides() returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM' or coalesce(access.actor_scope('VOTING', 'DECIDE') = 'ALL', false);

alter table product.judge enable row level security;
create policy judge_is_seen on product.judge for select to kc_app using (
    access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account())
    or (select access.actor_scope('VOTING', 'READ')) = 'ALL' and province = (select access.actor_province()));
create function product.actor_judges(of_round uuid) returns boolean language sql stable parallel safe
    return exists (select from product.judge j where j.round_id = of_round and j.account_id = access.actor_account());
alter table product.round enable row level security;
create policy round_is_seen on product.round for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or province = (select access.actor_province())
       and ((select access.actor_scope('VOTING', 'READ')) = 'ALL'
            or (select access.actor_scope('VOTING', 'READ')) = 'OWN'
               and ((select access.actor_establishment()) is not null and stage <> 'PREPARED' or product.actor_judges(id))));
create policy round_is_prepared on product.round for insert to kc_app with check (
    (select product.actor_prepares()) and ((select access.actor_role()) = 'SYSTEM' or province = (select access.actor_province())));
create policy round_moves on product.round for update to kc_app using (
    ((select product.actor_prepares()) or (select product.actor_decides()))
    and ((select access.actor_role()) = 'SYSTEM' or province = (select access.actor_province())));
create policy judge_is_named on product.judge for insert to kc_app
    with check ((select product.actor_prepares()) and exists (select from product.round r where r.id = round_id and r.stage in ('PREPARED', 'OPEN')));
create policy judge_is_named_anew on product.judge for delete to kc_app
    using ((select product.actor_prepares()) and exists (select from product.round r where r.id = round_id and r.stage in ('PREPARED', 'OPEN')));
do $$
declare child text;
begin
    foreach child in array array['council_member', 'criterion'] loop
        execute format('alter table product.%I enable row level security', child);
        execute format('create policy %I on product.%I for select to kc_app using (exists (select from product.round r where r.id = round_id))',
                       child || '_of_a_seen_round', child);
        execute format('create policy %I on product.%I for insert to kc_app with check ((select product.actor_prepares())
                            and exists (select from product.round r where r.id = round_id and r.stage = ''PREPARED''))', child || '_is_set', child);
        execute format('create policy %I on product.%I for delete to kc_app using ((select product.actor_prepares())
                            and exists (select from product.round r where r.id = round_id and r.stage = ''PREPARED''))', child || '_is_set_anew', child);
    end loop;
end
$$;

alter table product.entry enable row level security;
create policy entry_is_seen on product.entry for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or province = (select access.actor_province())
       and ((select access.actor_scope('VOTING', 'READ')) = 'ALL' and (stage <> 'DRAFT' or (select product.actor_prepares()))
            or establishment_id = (select access.actor_establishment())
            or stage = 'ACCEPTED' and product.actor_judges(round_id)));
create policy entry_is_begun on product.entry for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or province = (select access.actor_province()) and by = (select access.actor_account()) and stage = 'DRAFT' and average is null
       and selected is null
       and ((select product.actor_prepares()) or establishment_id = (select access.actor_establishment())));
create policy entry_moves on product.entry for update to kc_app
    using (province = (select access.actor_province())
           and ((select product.actor_prepares()) or (select product.actor_decides())
                or establishment_id = (select access.actor_establishment()) and stage in ('DRAFT', 'RETURNED', 'SUBMITTED')))
    with check (province = (select access.actor_province())
           and ((select product.actor_prepares()) or (select product.actor_decides())
                or establishment_id = (select access.actor_establishment()) and average is null and selected is null
                   and stage in ('DRAFT', 'RETURNED', 'SUBMITTED', 'WITHDRAWN')));
alter table product.move enable row level security;
create policy move_is_seen on product.move for select to kc_app using (
    exists (select from product.round r where r.id = round_id)
    and (entry_id is null or exists (select from product.entry e where e.id = entry_id)));
create policy move_is_made on product.move for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or by = (select access.actor_account()) and exists (select from product.round r where r.id = round_id)
       and ((select product.actor_prepares()) or (select product.actor_decides())
            or exists (select from product.entry e where e.id = entry_id and e.establishment_id = access.actor_establishment())));
-- An owner sees her own entries alone, but the numbers of a round follow each other.
create function product.next_entry_number(of_round uuid) returns integer language sql security definer set search_path = pg_catalog, product as $$
    select coalesce(max(number), 0) + 1 from product.entry where round_id = of_round
$$;
comment on function product.next_entry_number(uuid) is 'The number of the entry that is handed in next; the caller holds the lock of the round''s numbers.';
revoke execute on function product.next_entry_number(uuid) from public;
grant execute on function product.next_entry_number(uuid) to kc_app;
-- A judge sees the products before her, and their photos.
create policy product_before_a_judge on product.product for select to kc_app using (
    (select access.actor_scope('VOTING', 'READ')) = 'OWN'
    and exists (select from product.entry e where e.product_id = product.id and e.stage = 'ACCEPTED' and product.actor_judges(e.round_id)));

grant select, insert on product.round, product.entry, product.move to kc_app;
grant select, insert, delete on product.council_member, product.criterion, product.judge to kc_app;
grant update (name, plan, opens_on, closes_on, stage, council_decision, council_on, jury_decision, jury_on, scoring_closed_at, decision, decided_on,
              notified_on, complaints_until, published_on, version) on product.round to kc_app;
grant update (number, stage, declared, contact, name, is_set, group_code, description, materials, output, standards, awards, return_reason,
              submitted_at, average, passes, selected, selection_reason, version) on product.entry to kc_app;
do $$
declare said record;
begin
    for said in select * from (values ('round', 'id'), ('council_member', 'round_id'), ('judge', 'round_id'), ('criterion', 'round_id'),
                                      ('entry', 'id'), ('move', 'round_id')) as t (name, key) loop
        execute format('create trigger %I after insert or update or delete on product.%I for each row execute function access.record_change(%L)',
                       said.name || '_recorded', said.name, said.key);
    end loop;
end
$$;

do $$
declare
    said text := pg_get_functiondef('desk.file_is_seen(text, uuid)'::regprocedure);
    told text := replace(said, E'\n        else access.actor_role()',
        E'\n        when ''voting'' then exists (select from product.entry where id = file_id) or exists (select from product.round where id = file_id)'
        || E'\n        else access.actor_role()');
begin
    if told = said then
        raise exception 'desk.file_is_seen has changed its form: say there who sees an entry and a round';
    end if;
    execute told;
end
$$;
