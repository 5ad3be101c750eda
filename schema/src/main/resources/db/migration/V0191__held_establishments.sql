-- On which establishments work hangs, whoever may see that work: nobody takes one of them back.
create function project.held_establishments(ids uuid[]) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, project as $$
    select beneficiary_id from project where beneficiary_id = any (ids)
    union
    select beneficiary_id from group_place where beneficiary_id = any (ids)
    union
    select new_beneficiary_id from change_request where new_beneficiary_id = any (ids)
$$;
comment on function project.held_establishments(uuid[]) is 'Those of some establishments for which there is a đề án, a place of a group, or a change of beneficiary.';
revoke execute on function project.held_establishments(uuid[]) from public;
grant execute on function project.held_establishments(uuid[]) to kc_app;
