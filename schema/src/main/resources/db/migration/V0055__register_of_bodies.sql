-- The register of bodies: divisions and branches, the paper behind a body and a name, tasks and powers by decision.
alter table organisation.organisation drop constraint organisation_kind;
alter table organisation.organisation add constraint organisation_kind check (kind in ('MINISTRY', 'MINISTRY_AGENCY', 'PEOPLES_COUNCIL',
    'PEOPLES_COMMITTEE', 'DEPARTMENT', 'DIVISION', 'CENTRE', 'BRANCH', 'FINANCE_DEPARTMENT', 'COMMUNE_OFFICE'));
alter table organisation.organisation
    add column decision   text not null default '' constraint organisation_decision check (length(decision) <= 200),
    add column decided_on date,
    add constraint organisation_not_its_own_parent check (parent_id <> id);
comment on column organisation.organisation.decision is 'Number of the paper the body was set up by; empty where it is not known.';
create index organisation_by_parent on organisation.organisation (parent_id);

alter table organisation.name
    add column decision   text not null default '' constraint name_decision check (length(decision) <= 200),
    add column decided_on date;
create index name_by_plain on organisation.name using gin (platform.plain(name || ' ' || short_name) gin_trgm_ops);

-- A body is never, by any chain of parents, its own superior.
create function organisation.refuse_circle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive above as (
            select id, parent_id from organisation.organisation where id = new.parent_id
            union
            select one.id, one.parent_id from organisation.organisation one join above on one.id = above.parent_id)
        select from above where id = new.id) then
        raise exception 'organisation % would be its own superior', new.id using errcode = 'check_violation', constraint = 'organisation_no_circle';
    end if;
    return new;
end
$$;
create trigger organisation_no_circle before insert or update of parent_id on organisation.organisation
    for each row when (new.parent_id is not null) execute function organisation.refuse_circle();

-- A permission over ALL is over the bodies of one's province; whoever has none, the administrator, has the country's.
create function organisation.actor_is_near(of_province text) returns boolean language sql stable parallel safe
    return of_province = access.actor_province() or access.actor_province() = '';
grant execute on function organisation.actor_is_near(text) to kc_app;

create table organisation.task (
    id              uuid        not null default uuidv7() primary key,
    organisation_id uuid        not null references organisation.organisation,
    what            text        not null constraint task_what check (length(what) between 1 and 1000),
    in_force        daterange   not null,
    decision        text        not null constraint task_decision check (length(decision) between 1 and 200),
    decided_on      date        not null,
    citation        text        not null default '' constraint task_citation check (length(citation) <= 300),
    reading         text        not null constraint task_reading check (reading in ('READ', 'READ_AMENDED', 'PARTLY_READ', 'RECALLED', 'SAMPLE')),
    ended_by        text        not null default '' constraint task_ended_by check (length(ended_by) <= 200),
    constraint task_once unique (organisation_id, what, in_force without overlaps)
);
comment on table organisation.task is 'Nhiệm vụ, quyền hạn: one a row, from the first day (inclusive), by which paper, and where the law has it.';

alter table organisation.task enable row level security;
create policy task_is_public on organisation.task for select to kc_app using (true);
create policy task_is_kept on organisation.task to kc_app
    using (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('ORGANISATION', 'WRITE')) = 'ALL'
            and exists (select from organisation.organisation body where body.id = organisation_id and organisation.actor_is_near(body.province)))
    with check (access.actor_role() = 'SYSTEM'
        or (select access.actor_scope('ORGANISATION', 'WRITE')) = 'ALL'
            and exists (select from organisation.organisation body where body.id = organisation_id and organisation.actor_is_near(body.province)));

-- Bodies and names are public and read without signing in (a finder names them); who writes them is checked by the program.
-- Their trail has run since reforms change them.
create trigger task_recorded after insert or update or delete on organisation.task
    for each row execute function access.record_change('organisation_id');

grant select, insert, update on organisation.task to kc_app;
