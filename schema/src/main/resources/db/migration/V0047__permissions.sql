-- Roles as sets of permissions: who does what with which matter, and how far. Both locks read these rows.
create table access.permission (
    role   text not null constraint permission_role check (role in (
        'VISITOR', 'ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE',
        'COMMITTEE_CHAIR', 'COMMUNE', 'JURY', 'COLLABORATOR', 'INSPECTOR', 'ESTABLISHMENT')),
    matter text not null,
    verb   text not null constraint permission_verb check (verb in ('LIST', 'READ', 'WRITE', 'DECIDE', 'CONFIRM')),
    scope  text not null constraint permission_scope check (scope in ('OWN', 'UNIT', 'AREA', 'ALL')),
    constraint permission_pk primary key (role, matter, verb)
);
comment on table access.permission is 'Quyền của từng vai trò: a verb on a matter within a scope. Which step of a file an office makes is dated law (norm.step_role) and narrower.';
comment on column access.permission.scope is 'OWN: of the account itself or its establishment; UNIT: of the body it sits in; AREA: in its administrative unit; ALL: of its province, or of the country where the matter is the country''s.';
grant select on access.permission to kc_app;

create function access.grant_to(roles text[], matter text, verbs text[], scope text) returns void language sql
begin atomic
    insert into access.permission (role, matter, verb, scope)
    select granted_role, grant_to.matter, granted_verb, grant_to.scope from unnest(roles) granted_role, unnest(verbs) granted_verb;
end;

do $$
declare
    officials constant text[] := array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR'];
    department constant text[] := array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'];
    authorities constant text[] := array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'FINANCE', 'COMMITTEE_CHAIR'];
    centre constant text[] := array['CENTRE', 'CENTRE_ACCOUNTANT'];
    signed_in constant text[] := officials || array['ADMINISTRATOR', 'COMMUNE', 'JURY', 'COLLABORATOR', 'ESTABLISHMENT'];
    everybody constant text[] := signed_in || array['VISITOR'];
begin
    -- What the public reads, whoever looks.
    perform access.grant_to(everybody, 'PUBLIC', array['READ', 'WRITE'], 'ALL');
    perform access.grant_to(everybody, 'LAW', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(everybody, 'NORM', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(everybody, 'ASSESSMENT', array['READ'], 'ALL');
    -- Oneself, one's desk, the units of the country.
    perform access.grant_to(signed_in, 'SELF', array['READ', 'WRITE'], 'OWN');
    perform access.grant_to(signed_in, 'DESK', array['LIST', 'READ', 'WRITE'], 'OWN');
    perform access.grant_to(signed_in, 'TERRITORY', array['LIST', 'READ'], 'ALL');
    -- Case content is the officials' of the province; the administrator has none of it.
    perform access.grant_to(officials, 'OVERVIEW', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'ESTABLISHMENT', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'NEED', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'PROJECT', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'PLAN', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'BUDGET', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'PROPOSAL', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'COST', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'ASSESSMENT', array['LIST'], 'ALL');
    perform access.grant_to(officials, 'REVIEW', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'REFORM', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'ORGANISATION', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(officials, 'CAPACITY', array['LIST', 'READ'], 'ALL');
    -- Who moves files. A centre's own projects only; the steps of each office are dated law.
    perform access.grant_to(centre, 'PROJECT', array['WRITE'], 'UNIT');
    perform access.grant_to(authorities, 'PROJECT', array['WRITE'], 'ALL');
    perform access.grant_to(authorities || centre, 'PLAN', array['WRITE'], 'ALL');
    perform access.grant_to(authorities || centre, 'BUDGET', array['WRITE'], 'ALL');
    perform access.grant_to(array['CENTRE', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'], 'ESTABLISHMENT', array['WRITE'], 'ALL');
    perform access.grant_to(array['CENTRE'], 'NEED', array['DECIDE'], 'ALL');
    perform access.grant_to(department, 'LAW', array['WRITE'], 'ALL');
    perform access.grant_to(department, 'PROPOSAL', array['WRITE'], 'ALL');
    perform access.grant_to(array['DEPARTMENT_LEADER'], 'PROPOSAL', array['DECIDE'], 'ALL');
    perform access.grant_to(department || array['CENTRE'], 'COST', array['WRITE'], 'ALL');
    perform access.grant_to(authorities || centre || array['COMMUNE'], 'REVIEW', array['WRITE'], 'UNIT');
    perform access.grant_to(array['COMMUNE'], 'REVIEW', array['LIST', 'READ'], 'UNIT');
    perform access.grant_to(department, 'TERRITORY', array['WRITE'], 'ALL');
    perform access.grant_to(array['ADMINISTRATOR'], 'TERRITORY', array['WRITE', 'DECIDE'], 'ALL');
    perform access.grant_to(department, 'REFORM', array['WRITE'], 'ALL');
    perform access.grant_to(array['DEPARTMENT_LEADER'], 'REFORM', array['DECIDE'], 'ALL');
    perform access.grant_to(department || array['ADMINISTRATOR'], 'ORGANISATION', array['WRITE'], 'ALL');
    perform access.grant_to(array['ADMINISTRATOR'], 'ORGANISATION', array['LIST', 'READ'], 'ALL');
    perform access.grant_to(centre, 'CAPACITY', array['WRITE'], 'UNIT');
    perform access.grant_to(array['DEPARTMENT_LEADER'], 'CAPACITY', array['DECIDE'], 'ALL');
    -- The commune: the files whose works lie in its area, to confirm and to witness.
    perform access.grant_to(array['COMMUNE'], 'PROJECT', array['LIST', 'READ', 'CONFIRM'], 'AREA');
    perform access.grant_to(array['COMMUNE'], 'ESTABLISHMENT', array['READ'], 'AREA');
    -- The workshop: what is its own.
    perform access.grant_to(array['ESTABLISHMENT'], 'ESTABLISHMENT', array['READ'], 'OWN');
    perform access.grant_to(array['ESTABLISHMENT'], 'NEED', array['LIST', 'READ', 'WRITE'], 'OWN');
    perform access.grant_to(array['ESTABLISHMENT'], 'PROJECT', array['READ'], 'OWN');
    -- Accounts and the trail.
    perform access.grant_to(array['ADMINISTRATOR'], 'ACCOUNT', array['LIST', 'READ', 'WRITE'], 'ALL');
    perform access.grant_to(array['INSPECTOR', 'DEPARTMENT_LEADER'], 'AUDIT', array['LIST', 'READ'], 'ALL');
    -- The list, and in it what became of accounts and of the tree of bodies and places; of files nothing.
    perform access.grant_to(array['ADMINISTRATOR'], 'AUDIT', array['LIST'], 'ALL');
end
$$;
drop function access.grant_to(text[], text, text[], text);

create function access.actor_unit() returns uuid language sql stable parallel safe
    return nullif(current_setting('kc.unit', true), '')::uuid;
comment on function access.actor_unit() is 'The administrative unit of the acting account; empty for most.';

create function access.actor_scope(of_matter text, for_verb text) returns text language sql stable parallel safe
    return (select scope from access.permission where role = access.actor_role() and matter = of_matter and verb = for_verb);
comment on function access.actor_scope(text, text) is 'How far the actor''s permission reaches; null without one. Policies ask in a subselect, so that a statement asks once and not a row.';

create function access.actor_moves_files() returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM' or access.actor_scope('PROJECT', 'WRITE') is not null;
comment on function access.actor_moves_files() is 'Whether the actor writes in projects at all: an inspector, a commune and a workshop read only.';
