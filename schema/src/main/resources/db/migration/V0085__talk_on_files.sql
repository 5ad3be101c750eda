-- What is said on a file: for officials only or for all parties, told to whom the speaker chose, withdrawn but never gone.
alter table desk.comment
    add column seen_by      text not null default 'OFFICIALS' constraint comment_seen_by check (seen_by in ('PARTIES', 'OFFICIALS')),
    add column told         text[] not null default '{}',
    add column withdrawn_at timestamptz;
-- Until today no page but the officials' showed what was said: what has been said stays theirs.
alter table desk.comment alter column seen_by drop default;
comment on table desk.comment is 'Ý kiến, trao đổi trên hồ sơ. Only added to; one that was withdrawn stands there as withdrawn.';
comment on column desk.comment.seen_by is 'OFFICIALS: internal to the officials of the province. PARTIES: whoever sees the file.';
comment on column desk.comment.told is 'Codes of the parties of the file that were told of it.';

drop policy comment_of_a_seen_file on desk.comment;
create policy comment_is_read on desk.comment for select to kc_app using (
    (seen_by = 'PARTIES' or access.actor_is_official(province)) and desk.file_is_seen(matter, file_id));
create policy comment_is_said on desk.comment for insert to kc_app with check (
    (access.actor_role() = 'SYSTEM' or by = (select access.actor_account()))
    and (seen_by = 'PARTIES' or access.actor_is_official(province)) and desk.file_is_seen(matter, file_id));
create policy comment_is_withdrawn_by_its_author on desk.comment for update to kc_app
    using (by = (select access.actor_account()) and withdrawn_at is null) with check (by = (select access.actor_account()));
grant update (withdrawn_at) on desk.comment to kc_app;

-- A file that came with a comment is read by whoever reads the comment, and is gone with it.
alter table desk.attachment add column comment_id uuid references desk.comment;
comment on column desk.attachment.comment_id is 'The comment it came with; empty for the papers of the file itself.';
create index attachment_by_comment on desk.attachment (comment_id) where comment_id is not null;
drop policy attachment_of_a_seen_file on desk.attachment;
create policy attachment_of_a_seen_file on desk.attachment to kc_app
    using (desk.file_is_seen(matter, file_id)
        and (comment_id is null or exists (select from desk.comment said where said.id = comment_id and said.withdrawn_at is null)))
    with check (desk.file_is_seen(matter, file_id));

-- How far somebody has read what is said on a file.
create table desk.comment_read (
    account_id uuid        not null references access.account,
    file_id    uuid        not null,
    read_until timestamptz not null,
    constraint comment_read_pk primary key (account_id, file_id)
);
comment on table desk.comment_read is 'Đã đọc đến đâu: what was said later is marked as new for her. No case content, so not in the trail.';
alter table desk.comment_read enable row level security;
create policy comment_read_of_mine on desk.comment_read to kc_app
    using (account_id = (select access.actor_account()) or access.actor_role() = 'SYSTEM')
    with check (account_id = (select access.actor_account()) or access.actor_role() = 'SYSTEM');
grant select, insert, update on desk.comment_read to kc_app;

-- A step of the file ends the work that waited, not the messages somebody has still to read.
create or replace function desk.end_notices(file uuid, ended_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, desk, access as $$
    update desk.notice set done_at = ended_at
    where file_id = file and done_at is null and message not like 'notice.comment%'
      and (province = access.actor_province() or access.actor_role() = 'SYSTEM')
$$;

-- Who works with the implementer on a file: sees it and says its word, decides nothing.
create table project.partner (
    id              uuid        not null primary key,
    project_id      uuid        not null references project.project,
    organisation_id uuid        not null references organisation.organisation,
    task            text        not null constraint partner_task check (length(task) between 1 and 500),
    named_at        timestamptz not null,
    named_by        uuid        not null references access.account,
    ended_at        timestamptz,
    ended_by        uuid        references access.account,
    constraint partner_ended_by_somebody check ((ended_at is null) = (ended_by is null))
);
comment on table project.partner is 'Đơn vị phối hợp: a public body named on a đề án with what it does in it. Its accounts see the file while it is named.';
comment on column project.partner.id is 'Given with the form, so that a second click names nobody twice.';
create unique index partner_named_once on project.partner (project_id, organisation_id) where ended_at is null;
create index partner_by_organisation on project.partner (organisation_id) where ended_at is null;

create function project.actor_partnered() returns uuid[] language sql stable security definer set search_path = pg_catalog, project, access as $$
    select coalesce(array_agg(project_id), '{}') from project.partner
    where organisation_id = access.actor_organisation() and ended_at is null
$$;
comment on function project.actor_partnered() is 'The files on which the body of the acting account is named as a partner; read past row-level security, which asks it.';
create function project.actor_partnered_beneficiaries() returns uuid[] language sql stable security definer set search_path = pg_catalog, project, access as $$
    select coalesce(array_agg(distinct beneficiary_id), '{}') from project.project where id = any (project.actor_partnered())
$$;
revoke execute on function project.actor_partnered(), project.actor_partnered_beneficiaries() from public;
grant execute on function project.actor_partnered(), project.actor_partnered_beneficiaries() to kc_app;

alter table project.partner enable row level security;
create policy partner_of_a_seen_project on project.partner for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy partner_is_named on project.partner for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy partner_is_ended on project.partner for update to kc_app
    using ((select access.actor_moves_files()) and ended_at is null and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()));
grant select, insert on project.partner to kc_app;
grant update (ended_at, ended_by) on project.partner to kc_app;
create trigger partner_recorded after insert or update or delete on project.partner
    for each row execute function access.record_change('project_id');

create policy project_of_a_partner on project.project for select to kc_app using (
    (select access.actor_scope('PROJECT', 'READ')) is not null and id = any ((select project.actor_partnered())::uuid[]));
create policy establishment_of_a_partnered_project on establishment.establishment for select to kc_app using (
    (select access.actor_scope('PROJECT', 'READ')) is not null and id = any ((select project.actor_partnered_beneficiaries())::uuid[]));

-- Collaborators and members of juries who sit in a body read the files it is a partner on, and no others.
insert into access.permission (role, matter, verb, scope)
values ('COLLABORATOR', 'PROJECT', 'READ', 'UNIT'), ('JURY', 'PROJECT', 'READ', 'UNIT');
