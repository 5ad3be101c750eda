-- 0 triggers of the trail and indexes, laid aside
-- Millions of entries of the trail would say what one says; and what lists and programmes are kept from is written whole at the end. Every other trigger and
-- every constraint stays: the ledger keeps its balances, references are looked up.
create temporary table laid_aside on commit drop as
select 'trigger' as what, c.oid::regclass::text as on_table, t.tgname::text as name, null::text as definition
from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
where p.oid in ('access.record_change()'::regprocedure, 'project.keep_listed()'::regprocedure, 'programme.touch()'::regprocedure)
  and c.relnamespace in ('establishment'::regnamespace, 'project'::regnamespace, 'plan'::regnamespace, 'budget'::regnamespace)
union all
select 'index', i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
from pg_index i join pg_class c on c.oid = i.indrelid
where c.oid in ('establishment.establishment'::regclass, 'project.project'::regclass, 'project.move'::regclass, 'project.past_support'::regclass,
                'project.list_line'::regclass, 'project.list_words'::regclass, 'project.list_name'::regclass, 'budget.entry'::regclass)
  and not i.indisunique and not exists (select from pg_constraint where conindid = i.indexrelid);

do $$
declare
    one record;
begin
    for one in select * from laid_aside loop
        if one.what = 'trigger' then
            execute format('alter table %s disable trigger %I', one.on_table, one.name);
        else
            execute format('drop index %s', one.name);
        end if;
    end loop;
end
$$;
