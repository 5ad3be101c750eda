-- What the lines of an estimate say of a machine, its serial number and its model, is compared like what their texts name. One machine is bought
-- once: a serial number is the same support whoever asks for it, and for whatever activity.
alter table project.list_words add column serials text[] not null default '{}';
alter table project.list_words alter column serials drop default;
comment on column project.list_words.serials is 'Of the lines of the estimate, as keys; marks and own_marks hold them and the models too.';
create index list_words_by_serial on project.list_words using gin (serials) where serials <> '{}';
create index list_words_by_own_marks on project.list_words using gin (own_marks);

-- Lists are found by their lines since; nothing reads these words any more.
drop function project.list_anew(uuid[]);
alter table project.list_words drop column words;

create function project.list_anew(which uuid[]) returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into project.list_line as l (project_id, implementer_id, beneficiary_id, place_id, total_vnd, asked_vnd, counterpart_vnd, paid_vnd, plan_year, province, stage, tier, kind, activity,
        code, title, beneficiary, due_on, approved_vnd, contracted_vnd, due_vnd, settled_vnd)
    select p.id, p.implementer_id, p.beneficiary_id, p.place_id, coalesce(lines.total, 0), coalesce(lines.asked, 0), coalesce(lines.counterpart, 0),
           coalesce(money.paid, 0), p.plan_year, p.province, p.stage, p.tier, p.kind, p.activity, p.code, p.title, coalesce(e.name, ''), p.due_on, p.approved_vnd, c.amount_vnd, a.due_vnd,
           s.settled_vnd
    from project.project p
         left join establishment.establishment e on e.id = p.beneficiary_id
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

    insert into project.list_words as w (project_id, province, activity, stage, beneficiary_id, place_id, unit_id, name_key, tax_key, person_key,
        title_key, line_keys, marks, own_marks, serials)
    select p.id, p.province, p.activity, p.stage, p.beneficiary_id, p.place_id, e.unit_id,
           coalesce(e.name_key, ''), platform.tax_key(e.tax_code), coalesce(platform.word_key(e.representative), ''), platform.word_key(p.title),
           coalesce(lines.keys, '{}'), platform.marks(p.title || ' ' || coalesce(lines.said, '')) || coalesce(lines.made, '{}'),
           platform.marks(p.title || ' ' || p.content || ' ' || coalesce(lines.said, '')) || coalesce(lines.made, '{}'), coalesce(lines.serials, '{}')
    from project.project p
         left join establishment.establishment e on e.id = p.beneficiary_id
         left join (select project_id, coalesce(array_agg(platform.word_key(description) order by position) filter (where supported), '{}') as keys,
                           string_agg(description, ' ' order by position) as said,
                           array_agg(distinct platform.mark_key(serial)) filter (where length(platform.mark_key(serial)) >= 5) as serials,
                           array_agg(distinct platform.mark_key(serial)) filter (where length(platform.mark_key(serial)) >= 5)
                               || array_agg(distinct platform.mark_key(model)) filter (where length(platform.mark_key(model)) >= 3) as made
                    from project.estimate_line where project_id = any (which) group by 1) lines on lines.project_id = p.id
    where p.id = any (which)
    on conflict (project_id) do update set (province, activity, stage, beneficiary_id, place_id, unit_id, name_key, tax_key, person_key, title_key,
        line_keys, marks, own_marks, serials)
        = row (excluded.province, excluded.activity, excluded.stage, excluded.beneficiary_id, excluded.place_id, excluded.unit_id,
               excluded.name_key, excluded.tax_key, excluded.person_key, excluded.title_key, excluded.line_keys, excluded.marks, excluded.own_marks,
               excluded.serials)
    where w.* is distinct from excluded.*;

    insert into project.list_name (province, name_key)
    select distinct province, name_key from project.list_words where project_id = any (which) and name_key <> ''
    on conflict do nothing;
end;

comment on function project.list_anew(uuid[]) is 'Writes the lines and words of these đề án again where they differ.';
revoke execute on function project.list_anew(uuid[]) from public;

create or replace function project.akin_of(mine project.akin_subject)
    returns table (other_id uuid, past_id uuid, applicant text, kind text, likeness integer)
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, project, public set pg_trgm.similarity_threshold = 0.6 set jit = off as $$
begin
    return query
    with candidates as (
        select w.project_id as of_other, null::uuid as of_past, w.beneficiary_id = mine.beneficiary_id as self, w.name_key as name, w.tax_key as tax_code,
               w.title_key as title, w.line_keys as words, w.marks, w.serials, '' as serial, '' as invoice, '' as model,
               w.unit_id = mine.unit_id and w.person_key <> '' and w.person_key = mine.person as person,
               w.place_id = mine.place_id or exists (
                   select from territory.transition t
                   where t.old_id = w.place_id and t.new_id = mine.place_id or t.old_id = mine.place_id and t.new_id = w.place_id) as same_place
        from project.list_words w
        where w.project_id in (
                  -- each by its own index
                  select project_id from project.list_words where beneficiary_id = mine.beneficiary_id
                  union all
                  select project_id from project.list_words where province = mine.province and tax_key = mine.tax_code
                  union all
                  select project_id from project.list_words
                  where name_key in (select name_key from project.list_name where province = mine.province and name_key % mine.name)
                  union all
                  select project_id from project.list_words where unit_id = mine.unit_id and person_key <> '' and person_key = mine.person
                  union all
                  -- one machine is bought once, whoever asks and for whatever activity
                  select project_id from project.list_words where serials <> '{}' and serials && mine.marks)
          and w.province = mine.province and w.project_id <> mine.id and (w.activity = mine.activity or w.serials && mine.marks)
          and w.stage not in ('DRAFT', 'REFUSED', 'WITHDRAWN')
          -- stopped and all of it returned: nothing was supported in the end
          and (w.stage <> 'STOPPED' or exists (select from project.list_line l where l.project_id = w.project_id and l.paid_vnd > 0))
        union all
        select w.project_id, null, g.beneficiary_id = mine.beneficiary_id, e.name_key, platform.tax_key(e.tax_code),
               platform.word_key(g.content), w.line_keys, platform.marks(g.content) || w.marks, w.serials, '', '', '',
               e.unit_id = mine.unit_id and e.representative <> '' and platform.word_key(e.representative) = mine.person,
               g.place_id = mine.place_id or exists (
                   select from territory.transition t
                   where t.old_id = g.place_id and t.new_id = mine.place_id or t.old_id = mine.place_id and t.new_id = g.place_id)
        from project.group_place g
             join project.list_words w on w.project_id = g.project_id
             join establishment.establishment e on e.id = g.beneficiary_id
        where g.approved and g.given_up_why = ''
          and w.province = mine.province and w.project_id <> mine.id and w.activity = mine.activity
          and w.stage not in ('DRAFT', 'REFUSED', 'WITHDRAWN')
          -- stopped and all of it returned: nothing was supported in the end
          and (w.stage <> 'STOPPED' or exists (select from project.list_line l where l.project_id = w.project_id and l.paid_vnd > 0))
          and (e.id = mine.beneficiary_id
               or platform.tax_key(e.tax_code) = mine.tax_code
               or e.name_key % mine.name
               or e.unit_id = mine.unit_id and e.representative <> '' and platform.word_key(e.representative) = mine.person)
        union all
        select null, s.id, false, s.name_key, platform.tax_key(s.tax_code),
               platform.word_key(s.content), case when s.item = '' then '{}'::text[] else array[platform.word_key(s.item)] end, '{}'::text[], '{}'::text[],
               platform.mark_key(s.serial), platform.mark_key(s.invoice), platform.mark_key(s.model),
               s.representative <> '' and platform.word_key(s.representative) = mine.person,
               s.place <> '' and mine.address <> '' and similarity(platform.word_key(s.place), mine.address) >= 0.5
        from project.past_support s
        where s.id in (
                  -- looked at together, every key would be made for each row that is like in one of them
                  select id from project.past_support where province = mine.province and platform.tax_key(tax_code) = mine.tax_code
                  union all
                  select id from project.past_support where province = mine.province and name_key % mine.name
                  union all
                  select id from project.past_support where province = mine.province and serial <> '' and platform.mark_key(serial) = any (mine.marks)
                  union all
                  select id from project.past_support where province = mine.province and representative <> '' and platform.word_key(representative) = mine.person)
          and s.withdrawn_at is null
          and (s.activity is null or s.activity = mine.activity or length(platform.mark_key(s.serial)) >= 5 and platform.mark_key(s.serial) = any (mine.marks))),
    compared as (
        select c.*,
               case when c.self then 'SELF'
                    when c.tax_code = mine.tax_code then 'TAX_CODE'
                    -- two that bear one name and have two tax codes are two
                    when c.name = mine.name and (c.tax_code is null or mine.tax_code is null) then 'NAME'
                    when similarity(c.name, mine.name) >= 0.6 then 'NEAR_NAME'
                    when c.person then 'PERSON'
                    else 'OTHER' end as who,
               c.title = mine.title or c.words && mine.words or c.title = any (mine.words) or mine.title = any (c.words) as equal,
               greatest(similarity(c.title, mine.title),
                        (select max(similarity(one, two))
                         from unnest(c.words || c.title) one, unnest(mine.words || mine.title) two)) as alike
        from candidates c),
    judged as (
        select c.of_other, c.of_past, c.who,
               case when length(c.serial) >= 5 and c.serial = any (mine.marks) or c.serials && mine.marks then 'SERIAL'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and length(c.invoice) >= 4 and c.invoice = any (mine.marks) then 'INVOICE'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and c.equal then 'CONTENT'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and (length(c.model) >= 3 and c.model = any (mine.marks) or c.marks && mine.marks) then 'MODEL'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and c.alike >= 0.5 then 'NEAR_CONTENT'
                    when c.who in ('NEAR_NAME', 'PERSON') and (c.equal or c.alike >= 0.5) then 'NEAR_NAME'
                    when c.who in ('NEAR_NAME', 'PERSON') and c.same_place then 'PLACE' end as what,
               round(100 * c.alike)::integer as percent
        from compared c)
    -- a group file may be akin by its own lines and by several of its places: the gravest is told
    select of_other, of_past, who, what, percent
    from (select distinct on (j.of_other, j.of_past) j.of_other, j.of_past, j.who, j.what, j.percent
          from judged j
          where j.what is not null or j.who in ('SELF', 'TAX_CODE', 'NAME')
          order by j.of_other, j.of_past, array_position(array['SERIAL', 'INVOICE', 'CONTENT', 'MODEL', 'NEAR_CONTENT', 'NEAR_NAME', 'PLACE'], j.what),
                   j.percent desc, array_position(array['SELF', 'TAX_CODE', 'NAME', 'NEAR_NAME', 'PERSON', 'OTHER'], j.who)) told
    order by array_position(array['SERIAL', 'INVOICE', 'CONTENT', 'MODEL', 'NEAR_CONTENT', 'NEAR_NAME', 'PLACE'], what), percent desc, 1, 2
    limit 100;
end
$$;

alter function project.akin_of(project.akin_subject) rows 5;
alter function project.akin_of(project.akin_subject) set plan_cache_mode = force_generic_plan;

create or replace function project.forget_akin_of_files() returns trigger language plpgsql security definer
    set search_path = pg_catalog, project, public set pg_trgm.similarity_threshold = 0.6 as $$
declare
    -- from so many on it costs less to find all anew
    many constant integer := 50;
    file project.list_words;
begin
    perform pg_advisory_xact_lock_shared(project.akin_lock());
    if (select count(*) from (select from touched limit many + 1) counted) > many then
        delete from project.akin_kept k where k.province in (select province from touched);
        return null;
    end if;
    for file in select t.* from touched t loop
        if tg_op = 'UPDATE' then
            continue when exists (
                select from were o
                where o.project_id = file.project_id and 'STOPPED' not in (o.stage, file.stage)
                  and (o.stage in ('DRAFT', 'REFUSED', 'WITHDRAWN')) = (file.stage in ('DRAFT', 'REFUSED', 'WITHDRAWN'))
                  and (o.activity, o.beneficiary_id, o.place_id, o.unit_id, o.name_key, o.tax_key, o.person_key, o.title_key, o.line_keys, o.marks, o.own_marks, o.serials)
                      is not distinct from
                      (file.activity, file.beneficiary_id, file.place_id, file.unit_id, file.name_key, file.tax_key, file.person_key, file.title_key, file.line_keys, file.marks,
                       file.own_marks, file.serials));
        end if;
        delete from project.akin_kept k where k.project_id = file.project_id or k.others @> array[file.project_id];
        if tg_op = 'DELETE' or file.stage in ('DRAFT', 'REFUSED', 'WITHDRAWN') then
            continue;
        end if;
        if file.serials <> '{}' then
            delete from project.akin_kept k using project.list_words o
            where o.own_marks && file.serials and o.project_id = k.project_id and k.province = file.province;
        end if;
        if file.beneficiary_id is null then
            delete from project.akin_kept k where k.province = file.province and k.activity = file.activity;
        else
            delete from project.akin_kept k
            using project.list_words o
            where k.province = file.province and k.activity = file.activity and o.project_id = k.project_id
              and (o.beneficiary_id is null
                   or o.project_id in (
                       select project_id from project.list_words where beneficiary_id = file.beneficiary_id
                       union all
                       select project_id from project.list_words where province = file.province and tax_key = file.tax_key
                       union all
                       select project_id from project.list_words
                       where name_key in (select name_key from project.list_name where province = file.province and name_key % file.name_key)
                       union all
                       select project_id from project.list_words where unit_id = file.unit_id and person_key <> '' and person_key = file.person_key));
        end if;
    end loop;
    return null;
end
$$;

delete from project.akin_kept;
select project.list_anew(array(select distinct project_id from project.estimate_line where serial <> '' or model <> ''));

-- One voucher may pay for several files, but of khuyến công money never more than it is about. Whoever enters it is told of files she may not see.
create function project.voucher_elsewhere(of_project uuid, number text, seller text, issued_on date)
    returns table (code text, supported_vnd bigint) language plpgsql volatile security definer set search_path = pg_catalog, project as $$
declare
    its_province text;
begin
    select p.province into its_province from project p
    where p.id = of_project and access.actor_moves_files() and (access.actor_role() = 'SYSTEM' or p.province = access.actor_province());
    if not found then
        return;
    end if;
    -- whoever enters the same voucher on another file at this moment waits
    perform pg_advisory_xact_lock(hashtextextended(its_province || '/' || platform.mark_key(voucher_elsewhere.number) || '/' || voucher_elsewhere.issued_on, 0));
    return query
    select string_agg(distinct p.code, ', ' order by p.code), sum(v.supported_vnd)::bigint
    from voucher v join project p on p.id = v.project_id
    where v.project_id <> of_project and p.province = its_province and v.issued_on = voucher_elsewhere.issued_on
      and platform.mark_key(v.number) = platform.mark_key(voucher_elsewhere.number)
      and platform.name_key(v.seller) = platform.name_key(voucher_elsewhere.seller)
    having count(*) > 0;
end
$$;
comment on function project.voucher_elsewhere(uuid, text, text, date) is 'In which other files of the province this voucher stands, and how much khuyến công money it was paid there; held until the transaction ends.';
revoke execute on function project.voucher_elsewhere(uuid, text, text, date) from public;
grant execute on function project.voucher_elsewhere(uuid, text, text, date) to kc_app;
create index voucher_by_day on project.voucher (issued_on);
