-- Evidence of the work at one place of a group file: its papers, its photos with their day, its figures in the monthly reports.
alter table desk.attachment add column part_id uuid;
comment on column desk.attachment.part_id is 'Which part of the file it is about: a place of a group file; empty for the file as a whole.';

-- Whoever does not see a place does not see its papers, as whoever does not see a comment does not see what came with it; and a paper is
-- about a place of its own file.
drop policy attachment_of_a_seen_file on desk.attachment;
create policy attachment_of_a_seen_file on desk.attachment to kc_app
    using (desk.file_is_seen(matter, file_id)
           and (comment_id is null or exists (select from desk.comment said where said.id = comment_id and said.withdrawn_at is null))
           and (part_id is null or exists (select from project.group_place place where place.id = part_id and place.project_id = file_id)))
    with check (desk.file_is_seen(matter, file_id)
           and (part_id is null or exists (select from project.group_place place where place.id = part_id and place.project_id = file_id)));

create table project.place_photo (
    attachment_id  uuid        not null primary key references desk.attachment,
    project_id     uuid        not null references project.project,
    group_place_id uuid        not null references project.group_place,
    taken_on       date        not null,
    latitude       numeric(8, 6) constraint place_photo_latitude check (latitude between -90 and 90),
    longitude      numeric(9, 6) constraint place_photo_longitude check (longitude between -180 and 180),
    at             timestamptz not null,
    by             uuid        not null references access.account,
    constraint place_photo_both_coordinates check ((latitude is null) = (longitude is null))
);
comment on table project.place_photo is 'Ảnh hiện trường of a place of a group file: the day it was taken, and the point if known. Only added to; a photo that is taken away is a paper taken away.';
create index place_photo_by_place on project.place_photo (group_place_id, taken_on);

alter table project.place_photo enable row level security;
create policy place_photo_of_a_seen_place on project.place_photo for select to kc_app
    using (exists (select from project.group_place place where place.id = group_place_id));
create policy place_photo_is_added on project.place_photo for insert to kc_app with check (
    (select access.actor_moves_files())
    and exists (select from project.group_place place where place.id = group_place_id and place.project_id = place_photo.project_id));
create trigger place_photo_recorded after insert or update or delete on project.place_photo
    for each row execute function access.record_change('project_id');
grant select, insert on project.place_photo to kc_app;

create table project.monthly_place (
    report_id      uuid    not null references project.monthly_report,
    group_place_id uuid    not null references project.group_place,
    share_bp       integer not null constraint monthly_place_share check (share_bp between 0 and 10000),
    support_vnd    bigint  not null constraint monthly_place_support check (support_vnd >= 0),
    done_vnd       bigint  not null constraint monthly_place_done check (done_vnd >= 0),
    constraint monthly_place_pk primary key (report_id, group_place_id)
);
comment on table project.monthly_place is 'How far a place of a group file is by the end of the month: share of its work, khuyến công money spent there, value of the work done.';
create index monthly_place_by_place on project.monthly_place (group_place_id);

alter table project.monthly_place enable row level security;
create policy monthly_place_of_a_seen_report on project.monthly_place for select to kc_app using (
    exists (select from project.monthly_report where monthly_report.id = report_id)
    and exists (select from project.group_place place where place.id = group_place_id));
create policy monthly_place_with_its_report on project.monthly_place for insert to kc_app with check (
    (select access.actor_moves_files())
    and exists (select from project.monthly_report report join project.group_place place on place.project_id = report.project_id
                where report.id = report_id and place.id = group_place_id));
create trigger monthly_place_recorded after insert or update or delete on project.monthly_place
    for each row execute function access.record_change('report_id');
grant select, insert on project.monthly_place to kc_app;
