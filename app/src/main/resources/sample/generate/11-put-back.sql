-- 10 indexes and triggers, put back; one entry of the trail
do $$
declare
    one record;
begin
    for one in select * from laid_aside order by definition loop
        if one.what = 'trigger' then
            execute format('alter table %s enable trigger %I', one.on_table, one.name);
        else
            execute one.definition;
        end if;
    end loop;
end
$$;

-- What the trail says of all this. It is sealed like any other change.
with recorded as (
    insert into access.change (role, province, table_name, action, after)
    select 'SYSTEM', '48', 'project.project', 'INSERT', jsonb_build_object(
        'generated', true, 'establishments', pg_temp.given('establishments'), 'projects', pg_temp.given('projects'), 'entries', (select count(*) from made_entry),
        'years', pg_temp.given('years'), 'seed', pg_temp.given('seed'))
    returning id)
insert into access.unsealed (change_id) select id from recorded;
