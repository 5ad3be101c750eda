-- One person writes in a draft at a time, and what another had typed is kept for her.
create table project.writing (
    project_id uuid        not null references project.project constraint writing_pk primary key,
    account_id uuid        not null references access.account,
    since      timestamptz not null,
    renewed_at timestamptz not null
);
comment on table project.writing is 'Ai đang soạn đề án: taken on opening the form, renewed while she types, gone when she saves or leaves. No case content, so not in the trail.';

alter table project.writing enable row level security;
create policy writing_of_a_seen_project on project.writing for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy writing_is_taken on project.writing to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert, update, delete on project.writing to kc_app;

create table project.typed_aside (
    project_id uuid        not null references project.project,
    account_id uuid        not null references access.account,
    typed      jsonb       not null,
    at         timestamptz not null,
    constraint typed_aside_pk primary key (project_id, account_id)
);
comment on table project.typed_aside is 'What somebody had typed when another person had taken the form over or saved first: her own, until she lets it go.';
alter table project.typed_aside enable row level security;
create policy typed_aside_of_mine on project.typed_aside to kc_app
    using (account_id = (select access.actor_account()) or access.actor_role() = 'SYSTEM')
    with check ((account_id = (select access.actor_account()) and exists (select from project.project where project.id = project_id)) or access.actor_role() = 'SYSTEM');
grant select, insert, update, delete on project.typed_aside to kc_app;
create trigger typed_aside_recorded after insert or update or delete on project.typed_aside
    for each row execute function access.record_change('project_id');
