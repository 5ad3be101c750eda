-- What lists and searches of đề án read, kept by the database beside the files: narrow rows for counting and adding up, and the words and keys
-- by which a file is found. A province may have 200,000 files; added up from their lines, every page of the list would take seconds.

create table project.list_line (
    project_id      uuid    not null primary key references project.project on delete cascade,
    implementer_id  uuid    not null,
    beneficiary_id  uuid    not null,
    place_id        uuid    not null,
    total_vnd       bigint  not null,
    asked_vnd       bigint  not null,
    counterpart_vnd bigint  not null,
    paid_vnd        bigint  not null,
    plan_year       integer not null,
    province        text    not null,
    stage           text    not null,
    tier            text    not null,
    kind            text    not null,
    activity        text    not null,
    code            text    not null,
    title           text    not null,
    beneficiary     text    not null,
    due_on          date,
    approved_vnd    bigint,
    contracted_vnd  bigint,
    due_vnd         bigint,
    settled_vnd     bigint
);
comment on table project.list_line is 'One line of the list of đề án: kept by triggers from the file, its estimate, contract, acceptance, settlement and money. Derived, so no trail.';
comment on column project.list_line.paid_vnd is 'What has been paid out and not returned, settled or not.';
create index list_line_by_code on project.list_line (code);
create index list_line_by_due on project.list_line (due_on, project_id);
create index list_line_by_asked on project.list_line (asked_vnd);
create index list_line_by_title on project.list_line (title collate "vi-x-icu");
create index list_line_by_year on project.list_line (plan_year, stage);
create index list_line_by_activity on project.list_line (activity);
create index list_line_by_stage on project.list_line (stage);
create index list_line_by_place on project.list_line (place_id);
create index list_line_by_beneficiary on project.list_line (beneficiary_id);

-- Seen as the file itself is: the same rule, asked once a statement.
alter table project.list_line enable row level security;
create policy list_line_is_seen on project.list_line for select to kc_app using (
    (select access.actor_role()) = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and province = (select access.actor_province())
        and (stage <> 'DRAFT' or (select access.actor_role()) = 'INSPECTOR' or implementer_id = (select access.actor_organisation()))
    or (select access.actor_scope('PROJECT', 'READ')) = 'OWN' and beneficiary_id = (select access.actor_establishment())
    or (select access.actor_scope('PROJECT', 'READ')) = 'AREA' and province = (select access.actor_province()) and stage <> 'DRAFT'
        and place_id = any ((select territory.actor_area())::uuid[]));
grant select on project.list_line to kc_app;

create table project.list_words (
    project_id     uuid   not null primary key references project.project on delete cascade,
    province       text   not null,
    activity       text   not null,
    stage          text   not null,
    beneficiary_id uuid   not null,
    place_id       uuid   not null,
    unit_id        uuid   not null,
    words          text   not null,
    name_key       text   not null,
    tax_key        text,
    person_key     text   not null,
    title_key      text   not null,
    line_keys      text[] not null,
    marks          text[] not null,
    own_marks      text[] not null
);
comment on table project.list_words is 'By which words a đề án is found, and what is compared to find the same support. Kept by triggers; read only by functions that ask the permissions, since row-level security lets no index of likeness be used.';
comment on column project.list_words.words is 'Number, title and beneficiary as people search them, without accents.';
comment on column project.list_words.name_key is 'Of the beneficiary, as tax_key and person_key are.';
comment on column project.list_words.unit_id is 'Where the beneficiary sits; place_id is where the works are.';
comment on column project.list_words.line_keys is 'Of the supported lines of the estimate.';
comment on column project.list_words.marks is 'Of title and lines, as others are compared with it; own_marks of its content too, as it is compared with others.';
create index list_words_by_words on project.list_words using gin (words gin_trgm_ops);
create index list_words_by_name_key on project.list_words (name_key);
create index list_words_by_tax_key on project.list_words (province, tax_key);
create index list_words_by_person on project.list_words (unit_id, person_key) where person_key <> '';
create index list_words_by_beneficiary on project.list_words (beneficiary_id);
alter table project.list_words enable row level security;

-- Every name once, in rows so narrow that looking again at each that shares trigrams costs little.
create table project.list_name (
    province text not null,
    name_key text not null,
    primary key (province, name_key)
);
comment on table project.list_name is 'The names of establishments that have a file, as keys. One that no file bears any more stays: it leads to nothing. Read only by project.akin.';
create index list_name_alike on project.list_name using gin (name_key gin_trgm_ops);
alter table project.list_name enable row level security;

create function project.list_anew(which uuid[]) returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into project.list_line as l (project_id, implementer_id, beneficiary_id, place_id, total_vnd, asked_vnd, counterpart_vnd, paid_vnd, plan_year, province, stage, tier, kind, activity,
        code, title, beneficiary, due_on, approved_vnd, contracted_vnd, due_vnd, settled_vnd)
    select p.id, p.implementer_id, p.beneficiary_id, p.place_id, coalesce(lines.total, 0), coalesce(lines.asked, 0), coalesce(lines.counterpart, 0),
           coalesce(money.paid, 0), p.plan_year, p.province, p.stage, p.tier, p.kind, p.activity, p.code, p.title, e.name, p.due_on, p.approved_vnd, c.amount_vnd, a.due_vnd,
           s.settled_vnd
    from project.project p
         join establishment.establishment e on e.id = p.beneficiary_id
         left join (select project_id, sum(total_vnd)::bigint as total, sum(support_vnd)::bigint as asked, sum(counterpart_vnd)::bigint as counterpart
                    from project.estimate_line where project_id = any (which) group by 1) lines on lines.project_id = p.id
         left join (select project_id, sum(amount_vnd)::bigint as paid
                    from budget.balance where project_id = any (which) and bucket in ('PAID', 'SETTLED') group by 1) money on money.project_id = p.id
         left join project.contract c on c.project_id = p.id
         left join project.acceptance a on a.project_id = p.id
         left join project.settlement s on s.project_id = p.id
    where p.id = any (which)
    on conflict (project_id) do update set (implementer_id, beneficiary_id, place_id, total_vnd, asked_vnd, counterpart_vnd, paid_vnd, plan_year, province, stage,
        tier, kind, activity, code, title, beneficiary, due_on, approved_vnd, contracted_vnd, due_vnd, settled_vnd)
        = row (excluded.implementer_id, excluded.beneficiary_id, excluded.place_id, excluded.total_vnd, excluded.asked_vnd,
               excluded.counterpart_vnd, excluded.paid_vnd, excluded.plan_year, excluded.province, excluded.stage, excluded.tier, excluded.kind,
               excluded.activity, excluded.code, excluded.title, excluded.beneficiary, excluded.due_on, excluded.approved_vnd, excluded.contracted_vnd,
               excluded.due_vnd, excluded.settled_vnd)
    where l.* is distinct from excluded.*;

    insert into project.list_words as w (project_id, province, activity, stage, beneficiary_id, place_id, unit_id, words, name_key, tax_key, person_key,
        title_key, line_keys, marks, own_marks)
    select p.id, p.province, p.activity, p.stage, p.beneficiary_id, p.place_id, e.unit_id, platform.plain(p.code || chr(10) || p.title || chr(10) || e.name),
           e.name_key, platform.tax_key(e.tax_code), platform.word_key(e.representative), platform.word_key(p.title),
           coalesce(lines.keys, '{}'), platform.marks(p.title || ' ' || coalesce(lines.said, '')),
           platform.marks(p.title || ' ' || p.content || ' ' || coalesce(lines.said, ''))
    from project.project p
         join establishment.establishment e on e.id = p.beneficiary_id
         left join (select project_id, coalesce(array_agg(platform.word_key(description) order by position) filter (where supported), '{}') as keys,
                           string_agg(description, ' ' order by position) as said
                    from project.estimate_line where project_id = any (which) group by 1) lines on lines.project_id = p.id
    where p.id = any (which)
    on conflict (project_id) do update set (province, activity, stage, beneficiary_id, place_id, unit_id, words, name_key, tax_key, person_key, title_key,
        line_keys, marks, own_marks)
        = row (excluded.province, excluded.activity, excluded.stage, excluded.beneficiary_id, excluded.place_id, excluded.unit_id, excluded.words,
               excluded.name_key, excluded.tax_key, excluded.person_key, excluded.title_key, excluded.line_keys, excluded.marks, excluded.own_marks)
    where w.* is distinct from excluded.*;

    insert into project.list_name (province, name_key)
    select distinct province, name_key from project.list_words where project_id = any (which)
    on conflict do nothing;
end;
comment on function project.list_anew(uuid[]) is 'Writes the lines and words of these đề án again where they differ.';
revoke execute on function project.list_anew(uuid[]) from public;

create function project.keep_listed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    which uuid[];
begin
    if tg_table_schema = 'establishment' then
        select array_agg(p.id) into which from touched t join project.project p on p.beneficiary_id = t.id;
    else
        execute format('select array_agg(distinct %I) from touched', tg_argv[0]) into which;
    end if;
    if which is not null then
        perform project.list_anew(which);
    end if;
    return null;
end
$$;
comment on function project.keep_listed() is 'Keeps project.list_line and project.list_words. The argument names the column that holds the đề án.';
revoke execute on function project.keep_listed() from public;

do $$
declare
    source record;
begin
    for source in values ('project.project', 'id'), ('project.estimate_line', 'project_id'), ('project.contract', 'project_id'),
                         ('project.acceptance', 'project_id'), ('project.settlement', 'project_id') loop
        execute format('create trigger lists_what_is_added after insert on %s referencing new table as touched for each statement
                        execute function project.keep_listed(%L)', source.column1, source.column2);
        execute format('create trigger lists_what_is_changed after update on %s referencing new table as touched for each statement
                        execute function project.keep_listed(%L)', source.column1, source.column2);
        if source.column1 <> 'project.project' then
            execute format('create trigger lists_what_is_left after delete on %s referencing old table as touched for each statement
                            execute function project.keep_listed(%L)', source.column1, source.column2);
        end if;
    end loop;
end
$$;
create trigger lists_what_was_paid after insert on budget.balance referencing new table as touched
    for each statement execute function project.keep_listed('project_id');
create trigger lists_what_is_paid after update on budget.balance referencing new table as touched
    for each statement execute function project.keep_listed('project_id');
create trigger lists_whose_name_changed after update on establishment.establishment referencing new table as touched
    for each statement execute function project.keep_listed();

select project.list_anew(array(select id from project.project));

-- Which files say all of these words, whatever the accents. As the owner, by the index of trigrams; the caller reads the files themselves
-- under her own rights, and learns nothing here of another province.
create function project.worded(asked text[], most integer default null) returns setof uuid
    language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    word text;
    conditions text := '';
begin
    if access.actor_role() <> 'SYSTEM' and access.actor_scope('PROJECT', 'READ') is null then
        return;
    end if;
    -- Written into the statement, so that it is planned for how common these very words are.
    foreach word in array asked loop
        conditions := conditions || format(' and words like %L',
            '%' || replace(replace(replace(platform.plain(word), '\', '\\'), '%', '\%'), '_', '\_') || '%');
    end loop;
    return query execute 'select project_id from project.list_words where ($1 or province = $2)' || conditions || ' limit $3'
        using access.actor_role() = 'SYSTEM', access.actor_province(), most;
end
$$;
comment on function project.worded(text[], integer) is 'The đề án of the actor''s province that say every one of the words in number, title or beneficiary; at most so many.';
revoke execute on function project.worded(text[], integer) from public;
grant execute on function project.worded(text[], integer) to kc_app;
