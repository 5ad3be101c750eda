-- Mẫu văn bản: which template of a document the administrator has replaced, or given back, and when. The files lie in the data folder.
create table desk.template_change (
    id        uuid        not null default uuidv7() primary key,
    template  text        not null constraint template_change_template check (template ~ '^[a-z0-9-]{1,60}$'),
    kind      text        not null constraint template_change_kind check (kind in ('REPLACED', 'RESTORED')),
    file_name text        not null default '',
    sha256    text        constraint template_change_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    at        timestamptz not null,
    by        uuid        not null references access.account,
    constraint template_change_of_a_file check ((kind = 'REPLACED') = (sha256 is not null))
);
comment on table desk.template_change is 'Mẫu văn bản được thay hoặc khôi phục. Only ever added to; the latest of a template holds.';
create index template_change_by_template on desk.template_change (template, at);

alter table desk.template_change enable row level security;
create policy template_change_is_read on desk.template_change for select to kc_app
    using (access.actor_role() = 'SYSTEM' or (select access.actor_scope('TEMPLATE', 'LIST')) is not null);
create policy template_change_is_made on desk.template_change for insert to kc_app
    with check ((select access.actor_scope('TEMPLATE', 'WRITE')) is not null and by = (select access.actor_account()));
grant select, insert on desk.template_change to kc_app;
create trigger template_change_recorded after insert or update or delete on desk.template_change
    for each row execute function access.record_change('id');

insert into access.permission (role, matter, verb, scope)
select 'ADMINISTRATOR', 'TEMPLATE', verb, 'ALL' from unnest(array['LIST', 'READ', 'WRITE']) verb;
