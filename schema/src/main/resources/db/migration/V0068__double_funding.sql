-- Hỗ trợ trùng: a đề án beside the others of its province and beside what was given before; and what an officer made of each likeness.
create table project.funding_decision (
    id         uuid        not null primary key,
    project_id uuid        not null references project.project,
    other_id   uuid        references project.project,
    past_id    uuid        references project.past_support,
    verdict    text        not null constraint funding_decision_verdict check (verdict in ('DIFFERENT', 'SAME', 'ALLOWED')),
    kind       text        not null,
    exact      boolean     not null,
    reason     text        not null constraint funding_decision_reason check (length(trim(reason)) between 1 and 1000),
    at         timestamptz not null,
    by         uuid        not null references access.account,
    constraint funding_decision_about_one check (num_nonnulls(other_id, past_id) = 1),
    constraint funding_decision_about_another check (other_id <> project_id)
);
comment on table project.funding_decision is 'Kết luận về hỗ trợ trùng. Only added to; the latest of a pair holds, whichever of the two it was made on.';
comment on column project.funding_decision.id is 'Given with the form, so that a second click keeps nothing twice.';
comment on column project.funding_decision.exact is 'What it was about: one made of a mere likeness does not answer an exact hit that comes to light later.';
create index funding_decision_by_project on project.funding_decision (project_id, at);
create index funding_decision_by_other on project.funding_decision (other_id) where other_id is not null;
create index funding_decision_by_past on project.funding_decision (past_id) where past_id is not null;

alter table project.funding_decision enable row level security;
create policy funding_decision_is_seen on project.funding_decision for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and exists (select from project.project where project.id = project_id));
create policy funding_decision_is_made on project.funding_decision for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'WRITE')) = 'ALL' and by = (select access.actor_account())
        and exists (select from project.project where project.id = project_id));
create trigger funding_decision_recorded after insert or update or delete on project.funding_decision
    for each row execute function access.record_change('project_id');
grant select, insert on project.funding_decision to kc_app;

-- Row-level security lets no index of likeness be used (such operators may leak), so the search runs as the owner, asks the permissions
-- itself, and gives nothing but ids and how they are alike; what the rows say is read by the caller under her own rights.
create function project.akin(of_project uuid)
    returns table (other_id uuid, past_id uuid, applicant text, kind text, likeness integer)
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, project, public set pg_trgm.similarity_threshold = 0.6 set jit = off as $$
declare
    mine record;
begin
    if access.actor_role() <> 'SYSTEM' and access.actor_scope('PROJECT', 'READ') is distinct from 'ALL' then
        return;
    end if;
    select p.id, p.province, p.beneficiary_id, p.activity, p.place_id, platform.word_key(p.title) as title, lines.words, lines.marks,
           e.name_key as name, platform.tax_key(e.tax_code) as tax_code, platform.word_key(e.representative) as person, e.unit_id,
           platform.word_key(e.address) as address
    into mine
    from project.project p
         join establishment.establishment e on e.id = p.beneficiary_id
         cross join lateral (select coalesce(array_agg(platform.word_key(description)) filter (where supported), '{}') as words,
                                    platform.marks(p.title || ' ' || p.content || ' ' || coalesce(string_agg(description, ' '), '')) as marks
                             from project.estimate_line where project_id = p.id) lines
    where p.id = of_project and (access.actor_role() = 'SYSTEM' or p.province = access.actor_province());
    if not found then
        return;
    end if;

    return query
    with establishments as (
        select e.id, e.name_key as name, platform.tax_key(e.tax_code) as tax_code
        from establishment.establishment e
        where e.province = mine.province
          and (e.id = mine.beneficiary_id
               or platform.tax_key(e.tax_code) = mine.tax_code
               or e.name_key % mine.name
               or e.unit_id = mine.unit_id and e.representative <> '' and platform.word_key(e.representative) = mine.person)),
    candidates as (
        select p.id as of_other, null::uuid as of_past, e.id = mine.beneficiary_id as self, e.name, e.tax_code,
               platform.word_key(p.title) as title, lines.words, platform.marks(p.title || ' ' || lines.said) as marks,
               '' as serial, '' as invoice, '' as model,
               p.place_id = mine.place_id or exists (
                   select from territory.transition t
                   where t.old_id = p.place_id and t.new_id = mine.place_id or t.old_id = mine.place_id and t.new_id = p.place_id) as same_place
        from establishments e
             join project.project p on p.beneficiary_id = e.id
             cross join lateral (select coalesce(array_agg(platform.word_key(description)) filter (where supported), '{}') as words,
                                        coalesce(string_agg(description, ' '), '') as said
                                 from project.estimate_line where project_id = p.id) lines
        where p.province = mine.province and p.id <> mine.id and p.activity = mine.activity
          and p.stage not in ('DRAFT', 'REFUSED', 'WITHDRAWN')
        union all
        select null, s.id, false, s.name_key, platform.tax_key(s.tax_code),
               platform.word_key(s.content), case when s.item = '' then '{}'::text[] else array[platform.word_key(s.item)] end, '{}'::text[],
               platform.mark_key(s.serial), platform.mark_key(s.invoice), platform.mark_key(s.model),
               s.place <> '' and mine.address <> '' and similarity(platform.word_key(s.place), mine.address) >= 0.5
        from project.past_support s
        where s.province = mine.province and s.withdrawn_at is null and (s.activity is null or s.activity = mine.activity)
          and (platform.tax_key(s.tax_code) = mine.tax_code
               or s.name_key % mine.name
               or s.serial <> '' and platform.mark_key(s.serial) = any (mine.marks)
               or s.representative <> '' and platform.word_key(s.representative) = mine.person)),
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
comment on function project.akin(uuid) is 'What may be the same support as that of a đề án, and what its applicant had for the same activity (kind empty). Never drafts, nor what was refused, withdrawn or undone.';
revoke execute on function project.akin(uuid) from public;
grant execute on function project.akin(uuid) to kc_app;
