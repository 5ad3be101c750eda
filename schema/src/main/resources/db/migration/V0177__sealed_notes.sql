-- What members of a council note is theirs alone until their session is closed; the trail keeps it, but does not tell before.
create function project.is_sealed_note(of_table text, said jsonb) returns boolean language sql stable parallel safe security definer
    set search_path = pg_catalog, project
begin atomic
    select exists (
        select from project.council c
        where c.closed_at is null
          and c.id = case of_table
                         when 'project.council_note' then (said ->> 'council_id')::uuid
                         when 'project.council_mark' then (select n.council_id from project.council_note n where n.id = (said ->> 'note_id')::uuid)
                     end);
end;
comment on function project.is_sealed_note(text, jsonb) is 'Whether a row of the trail holds a note of a session that is not closed.';
revoke execute on function project.is_sealed_note(text, jsonb) from public;
grant execute on function project.is_sealed_note(text, jsonb) to kc_app;
create policy notes_are_sealed on access.change as restrictive for select to kc_app using (
    table_name not in ('project.council_note', 'project.council_mark') or access.actor_role() = 'SYSTEM' or account_id = (select access.actor_account())
    or not project.is_sealed_note(table_name, after));
