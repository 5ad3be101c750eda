-- Establishments, and their figures of a year, come from tables of very many rows: each row is held beside the register, compared with it, and
-- taken over only as somebody has chosen. What an import did can be undone, but for what was changed since.
alter table establishment.establishment add column changed_at timestamptz not null default now();
comment on column establishment.establishment.changed_at is 'When it was last changed. Kept by the database with each new version.';
alter table establishment.establishment disable trigger user;
update establishment.establishment set changed_at = last.at
from (select file_id, max(recorded_at) as at from access.change where table_name = 'establishment.establishment' group by file_id) last
where last.file_id = establishment.id;
alter table establishment.establishment enable trigger user;
create function establishment.note_change() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end
$$;
create trigger establishment_is_newer before update on establishment.establishment
    for each row when (old.version <> new.version) execute function establishment.note_change();
create index establishment_by_name on establishment.establishment (province, name_key);

create table establishment.import (
    id        uuid        not null constraint import_pk primary key,
    province  text        not null,
    kind      text        not null constraint import_kind check (kind in ('ESTABLISHMENTS', 'FIGURES')),
    name      text        not null,
    as_of     date        not null,
    headings  text[]      not null,
    columns   jsonb       not null default '{}',
    rows      integer     not null,
    stage     text        not null constraint import_stage
              check (stage in ('COLUMNS', 'CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
    job_id    uuid,
    made_at   timestamptz not null,
    made_by   uuid        not null references access.account,
    taken_at  timestamptz,
    taken_by  uuid        references access.account,
    undone_at timestamptz,
    undone_by uuid        references access.account
);
comment on table establishment.import is 'Một lần nhập bảng cơ sở hoặc số liệu năm. id is given with the form, so that a second click is the same import.';
comment on column establishment.import.as_of is 'Of which day the file is: what was changed in the register after it is newer.';
comment on column establishment.import.columns is 'Which heading of the file stands for which of ours: {"TAX_CODE": "MST"}.';
create index import_latest on establishment.import (province, made_at desc);

create table establishment.import_row (
    import_id        uuid    not null references establishment.import,
    line             integer not null,
    cells            jsonb   not null,
    sought           jsonb   not null default '{}',
    said             jsonb   not null default '{}',
    problems         jsonb   not null default '[]',
    missing          jsonb   not null default '[]',
    verdict          text    constraint import_row_verdict check (verdict in ('READ', 'NEW', 'SAME', 'EQUAL', 'MAYBE', 'BAD')),
    why              text,
    match_id         uuid,
    match_version    integer,
    newer            boolean not null default false,
    choice           text    not null default 'SKIP' constraint import_row_choice check (choice in ('ADD', 'UPDATE', 'SKIP')),
    result           text    constraint import_row_result check (result in ('ADDED', 'CHANGED', 'SAME', 'STALE')),
    establishment_id uuid,
    version          integer,
    before           jsonb,
    undone           text    constraint import_row_undone check (undone in ('UNDONE', 'CHANGED_SINCE', 'IN_USE')),
    constraint import_row_pk primary key (import_id, line)
);
comment on table establishment.import_row is 'A row of an imported table, beside the register. match_id and establishment_id are no references: what they name may be merged or taken back.';
comment on column establishment.import_row.sought is 'By what the establishment is found: {"id", "tax_code", "name", "unit_id", "phone"}; and "place" as written.';
comment on column establishment.import_row.said is 'What the row says, by the columns of the table it goes to; an empty cell says nothing.';
comment on column establishment.import_row.missing is 'What a new establishment would need besides.';
comment on column establishment.import_row.before is 'What stood in the register, as it was before the row was taken over.';
comment on column establishment.import_row.version is 'The version the import left behind: where the register has another now, somebody has changed it since.';
create index import_row_by_verdict on establishment.import_row (import_id, verdict, line);
create index import_row_by_establishment on establishment.import_row (establishment_id) where establishment_id is not null;

create table establishment.kept_columns (
    account_id uuid  not null references access.account,
    purpose    text  not null constraint kept_columns_purpose check (purpose in ('ESTABLISHMENTS', 'FIGURES', 'EXPORT')),
    columns    jsonb not null,
    constraint kept_columns_pk primary key (account_id, purpose)
);
comment on table establishment.kept_columns is 'How an account matched the columns of a table the last time, or which it chose to take away.';

alter table establishment.import enable row level security;
create policy import_is_seen on establishment.import for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province()));
create policy import_is_made on establishment.import for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province())
        and made_by = (select access.actor_account()));
create policy import_is_moved on establishment.import for update to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province()));
alter table establishment.import_row enable row level security;
create policy import_row_of_a_seen_import on establishment.import_row to kc_app
    using (import_id in (select id from establishment.import)) with check (import_id in (select id from establishment.import));
alter table establishment.kept_columns enable row level security;
create policy kept_columns_of_mine on establishment.kept_columns to kc_app
    using (access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account()))
    with check (access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account()));
grant select, insert on establishment.import to kc_app;
grant update (columns, rows, stage, job_id, taken_at, taken_by, undone_at, undone_by) on establishment.import to kc_app;
grant select, insert, update on establishment.import_row, establishment.kept_columns to kc_app;
create trigger import_recorded after insert or update or delete on establishment.import
    for each row execute function access.record_change('id');

-- What an import added may be taken away again as long as nobody has changed it.
create policy establishment_is_taken_back on establishment.establishment for delete to kc_app using (
    (access.actor_role() = 'SYSTEM'
     or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL' and province = (select access.actor_province()))
    and exists (select from establishment.import_row r
                where r.establishment_id = establishment.id and r.result = 'ADDED' and r.undone is null and r.version = establishment.version));
create policy year_figures_are_taken_back on establishment.year_figures for delete to kc_app using (
    (access.actor_role() = 'SYSTEM' or (select access.actor_scope('ESTABLISHMENT', 'WRITE')) = 'ALL')
    and exists (select from establishment.import_row r
                where r.establishment_id = year_figures.establishment_id and r.result = 'ADDED' and r.undone is null
                  and (r.said ->> 'year')::integer = year_figures.year and r.version = year_figures.version));
grant delete on establishment.establishment, establishment.year_figures to kc_app;

-- Row-level security lets no index over an expression be used, so the comparison runs as the owner and asks the permission itself; it writes
-- nothing but the rows of the import, and gives nothing back.
create function establishment.match_import(of_import uuid, from_line integer, to_line integer, nobody text, of_another text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, establishment, public as $$
declare
    one establishment.import;
begin
    select * into strict one from import where id = of_import;
    if access.actor_role() <> 'SYSTEM'
       and (access.actor_scope('ESTABLISHMENT', 'WRITE') is distinct from 'ALL' or one.province <> access.actor_province()) then
        raise insufficient_privilege using message = 'Not an import of the actor''s';
    end if;

    update import_row set verdict = 'BAD', choice = 'SKIP'
    where import_id = of_import and line between from_line and to_line and verdict = 'READ' and problems <> '[]';

    with mine as materialized (
        select line, (sought ->> 'id')::uuid as id, sought ->> 'tax_code' as tax_code, platform.name_key(sought ->> 'name') as name_key,
               (sought ->> 'unit_id')::uuid as unit_id, nullif(regexp_replace(sought ->> 'phone', '\D', '', 'g'), '') as phone
        from import_row
        where import_id = of_import and line between from_line and to_line and verdict = 'READ'),
    found as (
        select m.line, e.id, 'ID' as why, 1 as rank, true as sure
        from mine m join establishment e on e.id = m.id and e.province = one.province
        union all
        select m.line, e.id, 'TAX_CODE', 2, true
        from mine m join establishment e on e.province = one.province and e.tax_code = m.tax_code
        union all
        select m.line, e.id, case when e.unit_id = m.unit_id then 'NAME_PLACE' else 'NAME' end,
               case when e.unit_id = m.unit_id then 3 else 5 end, e.unit_id = m.unit_id
        from mine m join establishment e on e.province = one.province and e.name_key = m.name_key
        -- two that bear one name and have two tax codes are two
        where m.tax_code is null or e.tax_code is null
        union all
        select m.line, e.id, 'PHONE', 4,
               (m.tax_code is null or e.tax_code is null) and similarity(e.name_key, coalesce(m.name_key, e.name_key)) >= 0.5
        from mine m
             join establishment e on e.province = one.province and e.phone <> '' and regexp_replace(e.phone, '\D', '', 'g') = m.phone
        where length(m.phone) >= 8),
    best as (
        select distinct on (line) line, id, why, sure and count(*) over (partition by line, rank) = 1 as sure
        from found order by line, rank, id)
    update import_row r
    set verdict = case when b.id is not null then case when b.sure then 'SAME' else 'MAYBE' end
                       when one.kind = 'FIGURES' or r.missing <> '[]' then 'BAD' else 'NEW' end,
        problems = case when b.id is not null then r.problems
                        when one.kind = 'FIGURES' then jsonb_build_array(jsonb_build_object('field', '', 'code', nobody, 'arguments', '[]'::jsonb))
                        else r.missing end,
        why = b.why, match_id = b.id
    from mine m left join best b on b.line = m.line
    where r.import_id = of_import and r.line = m.line;

    if one.kind = 'ESTABLISHMENTS' then
        update import_row r
        set verdict = case when r.verdict = 'SAME' and to_jsonb(e) @> r.said then 'EQUAL'
                           when r.said ? 'tax_code' and exists (select from establishment o where o.province = one.province and o.id <> e.id
                                                                  and o.tax_code = r.said ->> 'tax_code') then 'BAD'
                           else r.verdict end,
            problems = case when r.said ? 'tax_code' and exists (select from establishment o where o.province = one.province and o.id <> e.id
                                                                   and o.tax_code = r.said ->> 'tax_code')
                            then jsonb_build_array(jsonb_build_object('field', 'TAX_CODE', 'code', of_another, 'arguments', '[]'::jsonb)) else r.problems end,
            match_version = e.version,
            newer = (e.changed_at at time zone 'Asia/Ho_Chi_Minh')::date > one.as_of
        from establishment e
        where r.import_id = of_import and r.line between from_line and to_line and r.verdict in ('SAME', 'MAYBE') and e.id = r.match_id;
    else
        update import_row r
        set verdict = case when f.year is null then case when r.verdict = 'SAME' then 'NEW' else r.verdict end
                           when r.verdict = 'SAME' and to_jsonb(f) @> r.said then 'EQUAL'
                           when merged.women_workers > merged.workers or merged.exports_vnd > merged.turnover_vnd then 'BAD'
                           else r.verdict end,
            problems = case when f.year is null or to_jsonb(f) @> r.said then r.problems
                            when merged.women_workers > merged.workers
                                then '[{"field": "WOMEN", "code": "establishment.figures-women", "arguments": []}]'::jsonb
                            when merged.exports_vnd > merged.turnover_vnd
                                then '[{"field": "EXPORTS", "code": "establishment.figures-exports", "arguments": []}]'::jsonb
                            else r.problems end,
            match_version = f.version,
            newer = coalesce((f.at at time zone 'Asia/Ho_Chi_Minh')::date > one.as_of, false)
        from import_row mine
             left join year_figures f on f.establishment_id = mine.match_id and f.year = (mine.said ->> 'year')::integer
             cross join lateral jsonb_populate_record(f, mine.said) merged
        where mine.import_id = of_import and mine.line between from_line and to_line and mine.verdict in ('SAME', 'MAYBE')
          and r.import_id = mine.import_id and r.line = mine.line;
    end if;

    update import_row
    set choice = case when verdict = 'NEW' and one.kind = 'ESTABLISHMENTS' then 'ADD'
                      when verdict in ('NEW', 'SAME') and not newer then 'UPDATE' else 'SKIP' end
    where import_id = of_import and line between from_line and to_line;
end
$$;
comment on function establishment.match_import(uuid, integer, integer, text, text) is 'Compares rows of an import with the register: which are new, the same, perhaps the same, equal already, or cannot be taken over; nobody and of_another are the codes of what stands against one.';
revoke execute on function establishment.match_import(uuid, integer, integer, text, text) from public;
grant execute on function establishment.match_import(uuid, integer, integer, text, text) to kc_app;
