-- Establishments are found as people remember them: without accents, in any order of the words, by the place as it was called before a reform,
-- and where that finds too few, with one word that is spelt otherwise.
alter table establishment.establishment add column search_key text not null generated always as (
    ' ' || platform.plain(name || ' | ' || products || ' | ' || representative || ' | ' || coalesce(tax_code, '') || ' | ' || phone || ' '
                          || regexp_replace(phone, '\D', '', 'g'))) stored;
comment on column establishment.establishment.search_key is 'What an establishment is found by, plain. Kept by the database; nobody writes it.';
create index establishment_by_search_key on establishment.establishment using gin (search_key gin_trgm_ops);
create index establishment_by_unit on establishment.establishment (unit_id);
create index former_place_by_unit on establishment.former_place (unit_id);

create function establishment.like_word(word text) returns text language sql immutable parallel safe
    return case when length(word) > 2 then '%' else '% ' end || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%';
comment on function establishment.like_word(text) is 'A word anywhere; a very short one only where a word begins, so that the index can be asked.';

-- Districts are asked too: whoever remembers the district finds what lay in it.
create function establishment.places_called(word text, of_province text) returns uuid[]
    language sql stable parallel safe security definer set search_path = pg_catalog, establishment, public as $$
    with recursive named as (
        select id from territory.unit where parent_id is not null and plain_name like establishment.like_word(word)),
    within as (
        select id as root, id from named
        union
        select u.id, u.id from territory.unit u join named n on u.parent_id = n.id),
    became as (
        select root, id from within
        union
        select b.root, t.new_id from became b join territory.transition t on t.old_id = b.id),
    here as (
        select b.root, b.id from became b join territory.unit u on u.id = b.id where u.province = of_province),
    before as (
        select id from here
        union
        select t.old_id from before b join territory.transition t on t.new_id = b.id)
    select coalesce(array_agg(distinct id), '{}') from (select root as id from here union all select id from before) units
$$;
comment on function establishment.places_called(text, text) is 'The units whose name has a word, what they became in a province, and what that was made of.';
revoke execute on function establishment.places_called(text, text) from public;

-- Row-level security lets no index of likeness be used (such operators may leak), so the search runs as the owner, asks itself whose
-- establishments the reader sees, and gives ids and a likeness only.
create function establishment.search(words text) returns table (id uuid, likeness real)
    language plpgsql stable parallel safe security definer rows 100
    set search_path = pg_catalog, establishment, public set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
    most_words constant integer := 8;
    enough constant integer := 5;
    province constant text := access.actor_province();
    key constant text := coalesce(platform.name_key(words), '');
    each text[];
    conditions text[] := '{}';
    places uuid[];
    others text;
    exact integer;
begin
    if access.actor_role() <> 'SYSTEM' and access.actor_scope('ESTABLISHMENT', 'LIST') is distinct from 'ALL' then
        return;
    end if;
    each := (array(select distinct word from regexp_split_to_table(platform.plain(normalize(trim(words))), '\s+') word where word <> ''))[1:most_words];
    if cardinality(each) = 0 then
        return;
    end if;
    for at in 1 .. cardinality(each) loop
        places := case when length(each[at]) > 2 then places_called(each[at], province) else '{}' end;
        conditions := conditions || format('(e.search_key like %L%s)', like_word(each[at]),
            case when cardinality(places) = 0 then '' else format(
                ' or e.unit_id = any (%L::uuid[]) or e.id = any (array(select f.establishment_id from former_place f where f.unit_id = any (%L::uuid[])))',
                places, places) end);
    end loop;
    return query execute
        'select e.id, (2 + similarity(e.name_key, $2))::real from establishment e where e.province = $1 and ' || array_to_string(conditions, ' and ')
        using province, key;
    get diagnostics exact = row_count;
    if exact >= enough then
        return;
    end if;
    -- One word may be spelt otherwise: the others must be there, or, of a single word, one that is like it.
    if cardinality(each) = 1 then
        others := format('(e.search_key %%> %L)', each[1]);
    else
        select string_agg('(' || array_to_string(conditions[:but - 1] || conditions[but + 1:], ' and ') || ')', ' or ')
        into others from generate_subscripts(each, 1) but;
    end if;
    return query execute
        'select e.id, (similarity(e.name_key, $2) + word_similarity($3, e.search_key))::real as likeness from establishment e
         where e.province = $1 and (' || others || ') and not (' || array_to_string(conditions, ' and ') || ') order by likeness desc, e.id limit 50'
        using province, key, array_to_string(each, ' ');
end
$$;
comment on function establishment.search(text) is 'Establishments of the actor''s province that have all the words in their name, products, person, numbers or place; where these are few, the likeliest with one word otherwise, too.';
revoke execute on function establishment.search(text) from public;
grant execute on function establishment.search(text) to kc_app;
