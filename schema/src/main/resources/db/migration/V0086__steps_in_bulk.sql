-- One step of many files at once. Each file is a transaction of its own; the run says of each what came of it.
create table project.bulk_run (
    id       uuid        not null primary key,
    province text        not null,
    kind     text        not null constraint bulk_run_kind check (kind in ('APPRAISE', 'RETURN', 'REMIND')),
    words    text        not null,
    language text        not null,
    made_at  timestamptz not null,
    made_by  uuid        not null references access.account,
    ended_at timestamptz
);
comment on table project.bulk_run is 'Xử lý hàng loạt: asked for once on the list of đề án, for files that were ticked there.';
comment on column project.bulk_run.id is 'Given with the page that asks once more, so that a second click starts nothing.';
comment on column project.bulk_run.words is 'The conclusion, the reason or the reminder, the same for every file.';
comment on column project.bulk_run.language is 'Of whoever asked: what stands against a file is told in it.';

create table project.bulk_item (
    run_id     uuid        not null references project.bulk_run,
    position   integer     not null,
    project_id uuid        not null references project.project,
    version    integer     not null,
    outcome    text        not null default 'WAITING' constraint bulk_item_outcome check (outcome in ('WAITING', 'DONE', 'SKIPPED')),
    why        text        not null default '',
    ended_at   timestamptz,
    constraint bulk_item_pk primary key (run_id, position),
    constraint bulk_item_once unique (run_id, project_id),
    constraint bulk_item_skipped_says_why check ((outcome = 'SKIPPED') = (why <> '')),
    constraint bulk_item_ended check ((outcome = 'WAITING') = (ended_at is null))
);
comment on table project.bulk_item is 'One file of a run. Marked in the very transaction in which its step is made.';
comment on column project.bulk_item.version is 'The version the asker saw; a file that has moved on since is skipped.';

alter table project.bulk_run enable row level security;
create policy bulk_run_of_mine on project.bulk_run to kc_app
    using (made_by = (select access.actor_account()) or access.actor_role() = 'SYSTEM')
    with check ((select access.actor_moves_files()) and made_by = (select access.actor_account()) or access.actor_role() = 'SYSTEM');
alter table project.bulk_item enable row level security;
create policy bulk_item_of_my_run on project.bulk_item to kc_app
    using (exists (select from project.bulk_run where bulk_run.id = run_id))
    with check (exists (select from project.bulk_run where bulk_run.id = run_id));
grant select, insert on project.bulk_run, project.bulk_item to kc_app;
grant update (ended_at) on project.bulk_run to kc_app;
grant update (outcome, why, ended_at) on project.bulk_item to kc_app;
create trigger bulk_run_recorded after insert or update or delete on project.bulk_run
    for each row execute function access.record_change('id');
create trigger bulk_item_recorded after insert or update or delete on project.bulk_item
    for each row execute function access.record_change('project_id');
