-- Whoever moves a file on ends also some only of what was told about it, again whether or not it was told to her.
create function desk.end_notices(file uuid, messages text[], ended_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, desk, access as $$
    update desk.notice set done_at = ended_at
    where file_id = file and message = any (messages) and done_at is null
      and (province = access.actor_province() or access.actor_role() = 'SYSTEM')
$$;
revoke execute on function desk.end_notices(uuid, text[], timestamptz) from public;
grant execute on function desk.end_notices(uuid, text[], timestamptz) to kc_app;
