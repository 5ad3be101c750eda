-- A đề án may come to benefit another establishment; and whoever names one finds it among very many.
alter table project.change_request add column new_beneficiary_id uuid references establishment.establishment;
alter table project.change_request drop constraint change_request_kind;
alter table project.change_request add constraint change_request_kind check (kind in (
    'MORE_SUPPORT', 'LESS_OR_SAME_SUPPORT', 'CHANGE_CONTENT', 'EXTEND_TO_NEXT_YEAR', 'CHANGE_TIME_WITHIN_YEAR', 'CHANGE_PLACE', 'CHANGE_BENEFICIARY', 'STOP'));
alter table project.change_request drop constraint change_request_says_what_is_new;
alter table project.change_request add constraint change_request_says_what_is_new check (
    case kind when 'MORE_SUPPORT' then new_amount_vnd is not null when 'LESS_OR_SAME_SUPPORT' then new_amount_vnd is not null
              when 'CHANGE_CONTENT' then new_content <> '' when 'CHANGE_PLACE' then new_place_id is not null
              when 'CHANGE_BENEFICIARY' then new_beneficiary_id is not null
              when 'STOP' then true else new_ends_on is not null end);

-- Row-level security lets no index of likeness be used (such operators may leak), so the search runs as the owner, asks itself whose
-- establishments the reader sees, and gives ids only.
create function establishment.found(words text, at_most integer) returns setof uuid
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, establishment, public as $$
declare
    each_word text;
begin
    if length(trim(words)) < 2 or access.actor_role() <> 'SYSTEM' and access.actor_scope('ESTABLISHMENT', 'LIST') is distinct from 'ALL' then
        return;
    end if;
    -- One condition for each word, so that the index is asked for all of them.
    select string_agg(format('platform.plain(name) like %L', '%' || regexp_replace(platform.plain(word), '([\\%_])', '\\\1', 'g') || '%'), ' and ')
    into each_word
    from regexp_split_to_table(trim(words), '\s+') word;
    return query execute format(
        'select id from establishment.establishment where province = $1 and (tax_code = $2 or %s) limit $3', each_word)
        using access.actor_province(), trim(words), at_most;
end
$$;
comment on function establishment.found(text, integer) is 'Some of the establishments of the actor''s province that bear all the words in their name, in whatever order and accents, or have this tax code.';
revoke execute on function establishment.found(text, integer) from public;
grant execute on function establishment.found(text, integer) to kc_app;
