-- Hội đồng thẩm định cấp cơ sở: a session of a council set up by decision, the files before it, and what each member made of each.
create table project.council (
    id           uuid        not null primary key,
    province     text        not null,
    year         integer     not null,
    tier         text        not null constraint council_tier check (tier in ('NATIONAL', 'LOCAL')),
    decision     text        not null constraint council_decision check (length(trim(decision)) between 1 and 100),
    decided_on   date        not null,
    held_on      date        not null,
    place        text        not null constraint council_place check (length(trim(place)) between 1 and 300),
    minutes_year integer     not null,
    serial       integer     not null constraint council_serial check (serial > 0),
    closed_at    timestamptz,
    chair_at     timestamptz,
    secretary_at timestamptz,
    at           timestamptz not null,
    by           uuid        not null references access.account,
    constraint council_number_once unique (province, minutes_year, serial),
    constraint council_meets_after_its_decision check (held_on >= decided_on),
    constraint council_confirmed_when_closed check (closed_at is not null or chair_at is null and secretary_at is null)
);
comment on table project.council is 'Phiên họp hội đồng thẩm định cấp cơ sở. It is set up once; then it is closed, and its minutes are confirmed by chair and secretary.';
comment on column project.council.closed_at is 'From then on every note is open to read, and none is taken any more.';

create table project.council_member (
    council_id uuid not null references project.council,
    account_id uuid not null references access.account,
    post       text not null constraint council_member_post check (length(trim(post)) between 1 and 200),
    seat       text not null constraint council_member_seat check (seat in ('CHAIR', 'SECRETARY', 'MEMBER')),
    constraint council_member_pk primary key (council_id, account_id)
);
create unique index council_member_one_of_each on project.council_member (council_id, seat) where seat <> 'MEMBER';
create table project.council_file (
    council_id uuid not null references project.council,
    project_id uuid not null references project.project,
    constraint council_file_pk primary key (council_id, project_id)
);
create index council_file_by_project on project.council_file (project_id);
create table project.council_declaration (
    council_id uuid        not null references project.council,
    project_id uuid        not null references project.project,
    account_id uuid        not null references access.account,
    conflict   boolean     not null,
    why        text        not null,
    at         timestamptz not null,
    constraint council_declaration_pk primary key (council_id, project_id, account_id),
    constraint council_declaration_says_why check (not conflict or trim(why) <> '')
);
comment on table project.council_declaration is 'Whether a member has an interest in a file. Declared once, before she notes anything; who has one takes no part in it.';
create table project.council_note (
    id           uuid        not null primary key,
    council_id   uuid        not null references project.council,
    project_id   uuid        not null references project.project,
    account_id   uuid        not null references access.account,
    passes       boolean     not null,
    proposed_vnd bigint      constraint council_note_amount check (proposed_vnd > 0),
    remark       text        not null constraint council_note_remark check (length(remark) <= 4000),
    at           timestamptz not null,
    constraint council_note_pass_has_an_amount check (passes = (proposed_vnd is not null))
);
comment on table project.council_note is 'Phiếu nhận xét của thành viên. Only added to; the latest of a member on a file counts. Hers alone until the session is closed.';
create index council_note_by_file on project.council_note (council_id, project_id, account_id, at);
create table project.council_mark (
    note_id      uuid    not null references project.council_note,
    criterion_id uuid    not null references norm.version,
    meets        boolean not null,
    remark       text    not null default '' constraint council_mark_remark check (length(remark) <= 1000),
    constraint council_mark_pk primary key (note_id, criterion_id)
);
alter table project.appraisal add column council_id uuid references project.council;
comment on column project.appraisal.council_id is 'The session whose minutes it rests on; empty where one officer appraised.';

alter table project.council enable row level security;
create policy council_is_seen on project.council for select to kc_app using (access.actor_is_official(province));
create policy council_is_set_up on project.council for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'DECIDE')) = 'ALL' and province = (select access.actor_province()) and by = (select access.actor_account()));
create policy council_is_closed_by_its_members on project.council for update to kc_app
    using (exists (select from project.council_member m where m.council_id = id and m.account_id = (select access.actor_account())))
    with check (exists (select from project.council_member m where m.council_id = id and m.account_id = (select access.actor_account())));
do $$
declare child text;
begin
    foreach child in array array['council_member', 'council_file'] loop
        execute format('alter table project.%1$I enable row level security', child);
        execute format('create policy %I on project.%I for select to kc_app using (exists (select from project.council c where c.id = council_id))',
                       child || '_of_a_seen_council', child);
        execute format('create policy %I on project.%I for insert to kc_app with check (exists (select from project.council c where c.id = council_id
                            and c.by = (select access.actor_account()) and c.closed_at is null))', child || '_is_named', child);
    end loop;
end
$$;
alter table project.council_declaration enable row level security;
create policy council_declaration_is_seen on project.council_declaration for select to kc_app
    using (exists (select from project.council c where c.id = council_id));
create policy council_declaration_is_made on project.council_declaration for insert to kc_app with check (
    account_id = (select access.actor_account())
    and exists (select from project.council_member m where m.council_id = council_declaration.council_id and m.account_id = (select access.actor_account())));
alter table project.council_note enable row level security;
create policy council_note_is_hers_until_closed on project.council_note for select to kc_app using (
    account_id = (select access.actor_account()) or exists (select from project.council c where c.id = council_id and c.closed_at is not null)
        and coalesce((select access.actor_scope('PROJECT', 'WRITE')), 'ALL') = 'ALL');
create policy council_note_is_made on project.council_note for insert to kc_app with check (
    account_id = (select access.actor_account())
    and exists (select from project.council c where c.id = council_id and c.closed_at is null)
    and exists (select from project.council_declaration d where d.council_id = council_note.council_id and d.project_id = council_note.project_id
                    and d.account_id = council_note.account_id and not d.conflict));
alter table project.council_mark enable row level security;
create policy council_mark_of_a_seen_note on project.council_mark for select to kc_app
    using (exists (select from project.council_note n where n.id = note_id));
create policy council_mark_is_made on project.council_mark for insert to kc_app
    with check (exists (select from project.council_note n where n.id = note_id and n.account_id = (select access.actor_account())));
grant select, insert on project.council, project.council_member, project.council_file, project.council_declaration, project.council_note,
    project.council_mark to kc_app;
grant update (closed_at, chair_at, secretary_at) on project.council to kc_app;
create trigger council_recorded after insert or update or delete on project.council
    for each row execute function access.record_change('id');
create trigger council_member_recorded after insert or update or delete on project.council_member
    for each row execute function access.record_change('council_id');
create trigger council_file_recorded after insert or update or delete on project.council_file
    for each row execute function access.record_change('project_id');
create trigger council_declaration_recorded after insert or update or delete on project.council_declaration
    for each row execute function access.record_change('project_id');
create trigger council_note_recorded after insert or update or delete on project.council_note
    for each row execute function access.record_change('project_id');
create trigger council_mark_recorded after insert or update or delete on project.council_mark
    for each row execute function access.record_change('note_id');

-- Members do not see each other's notes, but everybody may know how many are still to come.
create function project.council_notes_missing(of_council uuid) returns integer
    language sql stable security definer set search_path = pg_catalog, project as $$
    select count(*)::integer
    from project.council c
         join project.council_file f on f.council_id = c.id
         join project.council_member m on m.council_id = c.id
    where c.id = of_council and access.actor_is_official(c.province)
      and not exists (select from project.council_declaration d
                      where d.council_id = c.id and d.project_id = f.project_id and d.account_id = m.account_id and d.conflict)
      and not exists (select from project.council_note n
                      where n.council_id = c.id and n.project_id = f.project_id and n.account_id = m.account_id)
$$;
revoke execute on function project.council_notes_missing(uuid) from public;
grant execute on function project.council_notes_missing(uuid) to kc_app;
