-- What every matter needs once: notices, attachments, comments, long jobs, import previews.
create schema desk;
comment on schema desk is 'Việc của tôi, tệp đính kèm, ý kiến, việc chạy nền, xem trước khi nhập.';
grant usage on schema desk to kc_app;

create table desk.notice (
    id              uuid        not null default uuidv7() primary key,
    province        text        not null,
    account_id      uuid        references access.account,
    role            text,
    organisation_id uuid,
    establishment_id uuid,
    matter          text        not null,
    file_id         uuid        not null,
    message         text        not null,
    arguments       text[]      not null default '{}',
    link            text        not null,
    sent_at         timestamptz not null,
    done_at         timestamptz,
    once_key        text        constraint notice_once unique,
    constraint notice_to_somebody check (account_id is not null or role is not null or establishment_id is not null)
);
comment on table desk.notice is 'message is a key of the message files with its arguments, so that each reader gets it in her language. once_key makes telling twice harmless.';
create index notice_open on desk.notice (province, role) where done_at is null;
create index notice_by_file on desk.notice (file_id);

create table desk.attachment (
    id          uuid        not null default uuidv7() primary key,
    province    text        not null,
    matter      text        not null,
    file_id     uuid        not null,
    slot        text        not null default '',
    name        text        not null,
    media_type  text        not null,
    bytes       bigint      not null constraint attachment_bytes check (bytes > 0),
    sha256      text        not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid        not null references access.account,
    removed_at  timestamptz,
    removed_by  uuid        references access.account
);
comment on column desk.attachment.slot is 'Which required paper it is (code of norm.required_paper), or empty.';
create index attachment_by_file on desk.attachment (file_id) where removed_at is null;

create table desk.comment (
    id      uuid        not null default uuidv7() primary key,
    province text       not null,
    matter  text        not null,
    file_id uuid        not null,
    text    text        not null constraint comment_text check (length(text) between 1 and 4000),
    at      timestamptz not null,
    by      uuid        not null references access.account,
    request_id uuid     not null constraint comment_once unique
);
create index comment_by_file on desk.comment (file_id, at);

create table desk.job (
    id          uuid        not null default uuidv7() primary key,
    province    text        not null,
    account_id  uuid        not null references access.account,
    kind        text        not null,
    arguments   jsonb       not null,
    stage       text        not null constraint job_stage check (stage in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    done        bigint      not null default 0,
    total       bigint,
    result_name text,
    result_type text,
    result_path text,
    error       text,
    made_at     timestamptz not null,
    ended_at    timestamptz
);
create index job_by_account on desk.job (account_id, made_at);

create table desk.import (
    id          uuid        not null default uuidv7() primary key,
    province    text        not null,
    account_id  uuid        not null references access.account,
    kind        text        not null,
    file_id     uuid,
    name        text        not null,
    rows        jsonb       not null,
    made_at     timestamptz not null,
    taken_over_at timestamptz
);
comment on table desk.import is 'What an uploaded table would do, shown before anything is done. rows: [{line, values, problems}].';

-- Notices, attachments and comments follow the file they belong to. A matter's module says who sees the file.
create function desk.file_is_seen(matter text, file_id uuid) returns boolean language plpgsql stable as $$
begin
    return case matter
        when 'project' then exists (select from project.project where id = file_id)
        when 'plan' then exists (select from plan.plan where id = file_id)
        when 'need' then exists (select from establishment.need where id = file_id)
        when 'establishment' then exists (select from establishment.establishment where id = file_id)
        else access.actor_role() = 'SYSTEM'
    end;
end
$$;

alter table desk.notice enable row level security;
create policy notice_to_me on desk.notice for select to kc_app using (
    access.actor_role() = 'SYSTEM' or account_id = access.actor_account() or establishment_id = access.actor_establishment()
    or (role = access.actor_role() and province = access.actor_province() and (organisation_id is null or organisation_id = access.actor_organisation())));
create policy notice_is_told on desk.notice for insert to kc_app with check (true);
create policy notice_is_done on desk.notice for update to kc_app using (province = access.actor_province() or access.actor_role() = 'SYSTEM');

-- Whoever moves a file on ends the notices of everybody about it, also those that are not hers to read.
create function desk.end_notices(file uuid, ended_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, desk, access as $$
    update desk.notice set done_at = ended_at
    where file_id = file and done_at is null and (province = access.actor_province() or access.actor_role() = 'SYSTEM')
$$;
revoke execute on function desk.end_notices(uuid, timestamptz) from public;
grant execute on function desk.end_notices(uuid, timestamptz) to kc_app;

alter table desk.attachment enable row level security;
create policy attachment_of_a_seen_file on desk.attachment to kc_app
    using (desk.file_is_seen(matter, file_id)) with check (desk.file_is_seen(matter, file_id));
alter table desk.comment enable row level security;
create policy comment_of_a_seen_file on desk.comment to kc_app
    using (desk.file_is_seen(matter, file_id)) with check (desk.file_is_seen(matter, file_id));
alter table desk.job enable row level security;
create policy job_of_mine on desk.job to kc_app
    using (account_id = access.actor_account() or access.actor_role() = 'SYSTEM') with check (account_id = access.actor_account() or access.actor_role() = 'SYSTEM');
alter table desk.import enable row level security;
create policy import_of_mine on desk.import to kc_app
    using (account_id = access.actor_account()) with check (account_id = access.actor_account());

create trigger attachment_recorded after insert or update or delete on desk.attachment
    for each row execute function access.record_change('file_id');
create trigger comment_recorded after insert or update or delete on desk.comment
    for each row execute function access.record_change('file_id');

grant select, insert on desk.notice to kc_app;
grant update (done_at) on desk.notice to kc_app;
grant select, insert, update on desk.attachment, desk.job, desk.import to kc_app;
grant select, insert on desk.comment to kc_app;
