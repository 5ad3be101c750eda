-- A proposal asks for a version or for the end of one; what is being typed is kept as typed, however incomplete.
alter table norm.proposal
    add column kind  text not null default 'VERSION' constraint proposal_kind check (kind in ('VERSION', 'ENDING')),
    add column typed jsonb,
    add constraint proposal_ending_of_a_version check (kind = 'VERSION' or replaces_id is not null),
    add constraint proposal_decided_by_somebody check (stage not in ('APPROVED', 'REFUSED') or decided_by is not null);
comment on column norm.proposal.kind is 'VERSION: a new version. ENDING: the version replaces_id ends before the first day of in_force, without a successor.';
comment on column norm.proposal.typed is 'The form as typed since it was last taken over; empty where nothing is open.';

-- Officials read; the department writes; only its leaders decide.
drop policy proposal_is_of_its_province on norm.proposal;
create policy proposal_seen on norm.proposal for select to kc_app using (access.actor_is_official(owner_province));
create policy proposal_entered on norm.proposal for insert to kc_app
    with check (access.actor_is_official(owner_province) and access.actor_role() in ('SYSTEM', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'));
create policy proposal_written on norm.proposal for update to kc_app
    using (access.actor_is_official(owner_province) and access.actor_role() in ('SYSTEM', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'))
    with check (access.actor_is_official(owner_province)
        and (access.actor_role() in ('SYSTEM', 'DEPARTMENT_LEADER') or (access.actor_role() = 'DEPARTMENT_OFFICER' and stage not in ('APPROVED', 'REFUSED'))));

create table norm.proposal_move (
    id          uuid        not null default uuidv7() primary key,
    proposal_id uuid        not null references norm.proposal,
    step        text        not null,
    at          timestamptz not null,
    by          uuid        not null references access.account,
    words       text        not null default ''
);
comment on table norm.proposal_move is 'What happened to a proposal, by whom and when. Only ever added to.';
create index proposal_move_by_proposal on norm.proposal_move (proposal_id, at);
alter table norm.proposal_move enable row level security;
create policy proposal_move_of_a_seen_proposal on norm.proposal_move to kc_app
    using (exists (select from norm.proposal where proposal.id = proposal_id))
    with check (exists (select from norm.proposal where proposal.id = proposal_id));
create trigger proposal_move_recorded after insert or update or delete on norm.proposal_move for each row execute function access.record_change('proposal_id');
grant select, insert on norm.proposal_move to kc_app;
