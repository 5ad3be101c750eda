-- A đề án that was stopped and has returned what it was paid is no support: what it was to buy may be asked for again, without a conclusion.
-- What is alike, and who may ask, is as before.
create or replace function project.akin_of(mine project.akin_subject)
    returns table (other_id uuid, past_id uuid, applicant text, kind text, likeness integer)
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, project, public set pg_trgm.similarity_threshold = 0.6 set jit = off as $$
begin
    return query
    with candidates as (
        select w.project_id as of_other, null::uuid as of_past, w.beneficiary_id = mine.beneficiary_id as self, w.name_key as name, w.tax_key as tax_code,
               w.title_key as title, w.line_keys as words, w.marks, '' as serial, '' as invoice, '' as model,
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
                  select project_id from project.list_words where unit_id = mine.unit_id and person_key <> '' and person_key = mine.person)
          and w.province = mine.province and w.project_id <> mine.id and w.activity = mine.activity
          and w.stage not in ('DRAFT', 'REFUSED', 'WITHDRAWN')
          -- stopped and all of it returned: nothing was supported in the end
          and (w.stage <> 'STOPPED' or exists (select from project.list_line l where l.project_id = w.project_id and l.paid_vnd > 0))
        union all
        select w.project_id, null, g.beneficiary_id = mine.beneficiary_id, e.name_key, platform.tax_key(e.tax_code),
               platform.word_key(g.content), w.line_keys, platform.marks(g.content) || w.marks, '', '', '',
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
               platform.word_key(s.content), case when s.item = '' then '{}'::text[] else array[platform.word_key(s.item)] end, '{}'::text[],
               platform.mark_key(s.serial), platform.mark_key(s.invoice), platform.mark_key(s.model),
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
          and s.withdrawn_at is null and (s.activity is null or s.activity = mine.activity)),
    compared as (
        select c.*,
               case when c.self then 'SELF'
                    when c.tax_code = mine.tax_code then 'TAX_CODE'
                    -- two that bear one name and have two tax codes are two
                    when c.name = mine.name and (c.tax_code is null or mine.tax_code is null) then 'NAME'
                    when similarity(c.name, mine.name) >= 0.6 then 'NEAR_NAME'
                    else 'PERSON' end as who,
               c.title = mine.title or c.words && mine.words or c.title = any (mine.words) or mine.title = any (c.words) as equal,
               greatest(similarity(c.title, mine.title),
                        (select max(similarity(one, two))
                         from unnest(c.words || c.title) one, unnest(mine.words || mine.title) two)) as alike
        from candidates c),
    judged as (
        select c.of_other, c.of_past, c.who,
               case when length(c.serial) >= 5 and c.serial = any (mine.marks) then 'SERIAL'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and length(c.invoice) >= 4 and c.invoice = any (mine.marks) then 'INVOICE'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and c.equal then 'CONTENT'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and (length(c.model) >= 3 and c.model = any (mine.marks) or c.marks && mine.marks) then 'MODEL'
                    when c.who in ('SELF', 'TAX_CODE', 'NAME') and c.alike >= 0.5 then 'NEAR_CONTENT'
                    when c.who in ('NEAR_NAME', 'PERSON') and (c.equal or c.alike >= 0.5) then 'NEAR_NAME'
                    when c.who in ('NEAR_NAME', 'PERSON') and c.same_place then 'PLACE' end as what,
               round(100 * c.alike)::integer as percent
        from compared c)
    select j.of_other, j.of_past, j.who, j.what, j.percent
    from judged j
    where j.what is not null or j.who in ('SELF', 'TAX_CODE', 'NAME')
    order by array_position(array['SERIAL', 'INVOICE', 'CONTENT', 'MODEL', 'NEAR_CONTENT', 'NEAR_NAME', 'PLACE'], j.what), j.percent desc, 1, 2
    limit 100;
end
$$;
