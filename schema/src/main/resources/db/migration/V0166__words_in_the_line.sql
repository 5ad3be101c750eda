-- A word that thousands of files say is looked for by going through the lines once: what is fetched from a second table for each of them takes five
-- times as long, and a page in any order stops after its fifty rows. A rare word is found by the index of project.list_words as before.
alter table project.list_line add column words text not null generated always as
    (platform.plain(code || chr(10) || title || chr(10) || beneficiary)) stored;
comment on column project.list_line.words is 'As in project.list_words.';

-- Files that ask for the same amount are many; the order among them is in the index, so that the first page need not sort them.
drop index project.list_line_by_asked;
create index list_line_by_asked on project.list_line (asked_vnd desc, project_id);
-- Most lists are of one year.
create index list_line_by_year_and_code on project.list_line (plan_year, code desc, project_id);
create index list_line_by_year_and_asked on project.list_line (plan_year, asked_vnd desc, project_id);

create function project.word_pattern(word text) returns text language sql immutable parallel safe strict
    return '%' || replace(replace(replace(platform.plain(word), '\', '\\'), '%', '\%'), '_', '\_') || '%';
comment on function project.word_pattern(text) is 'What is like this holds the word, whatever the accents.';

-- As before, with the pattern said once.
create or replace function project.worded(asked text[], most integer default null) returns setof uuid
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
        conditions := conditions || format(' and words like %L', project.word_pattern(word));
    end loop;
    return query execute 'select project_id from project.list_words where ($1 or province = $2)' || conditions || ' limit $3'
        using access.actor_role() = 'SYSTEM', access.actor_province(), most;
end
$$;
