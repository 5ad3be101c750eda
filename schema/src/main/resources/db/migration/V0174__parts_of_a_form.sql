-- The form of a đề án is written part by part: two people at once in different parts, one at a time in each.
drop table project.writing;
create table project.writing (
    project_id uuid        not null references project.project,
    part       text        not null constraint writing_part check (part in ('SCOPE', 'ESTIMATE', 'CONTENTS')),
    account_id uuid        not null references access.account,
    since      timestamptz not null,
    renewed_at timestamptz not null,
    constraint writing_pk primary key (project_id, part)
);
comment on table project.writing is 'Ai đang soạn phần nào của đề án: taken by typing in a part, renewed while she types, gone when she saves or leaves. No case content, so not in the trail.';
alter table project.writing enable row level security;
create policy writing_of_a_seen_project on project.writing for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy writing_is_taken on project.writing to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert, update, delete on project.writing to kc_app;

create table project.form_shown (
    id         uuid        not null default uuidv7() constraint form_shown_pk primary key,
    project_id uuid        not null references project.project,
    account_id uuid        not null references access.account,
    shown      jsonb       not null,
    at         timestamptz not null
);
comment on table project.form_shown is 'What an open form showed, or has sent since: what differs from it was typed there, and what the file differs by was changed by somebody else. Gone when she saves or leaves. A copy of a draft, so not in the trail.';
create index form_shown_of_an_account on project.form_shown (project_id, account_id);
alter table project.form_shown enable row level security;
create policy form_shown_to_me on project.form_shown to kc_app
    using (account_id = (select access.actor_account()) or access.actor_role() = 'SYSTEM')
    with check ((account_id = (select access.actor_account()) and exists (select from project.project where project.id = project_id)) or access.actor_role() = 'SYSTEM');
grant select, insert, update, delete on project.form_shown to kc_app;
