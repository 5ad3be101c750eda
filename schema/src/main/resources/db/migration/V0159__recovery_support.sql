-- Hỗ trợ phục hồi: files that help an establishment back on its feet after a disaster or an epidemic, and what part of a plan they are.
insert into legal.document (number, kind, issuer, title_vi, title_en, issued, effective_from, level, reading) values
    ('33/2013/QH13', 'Luật', 'Quốc hội', 'Phòng, chống thiên tai', 'On prevention of natural disasters', '2013-06-19', '2014-05-01', 'NATIONAL', 'RECALLED'),
    ('03/2007/QH12', 'Luật', 'Quốc hội', 'Phòng, chống bệnh truyền nhiễm', 'On prevention of infectious diseases', '2007-11-21', '2008-07-01', 'NATIONAL', 'RECALLED');
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, 0, line.summary_vi, line.summary_en, 'RECALLED'
from (values
    ('33/2013/QH13', 'Khắc phục hậu quả thiên tai', 'Hỗ trợ khôi phục, phát triển sản xuất sau thiên tai (theo trí nhớ, chưa đọc nguyên văn).', 'Support to restore production after a disaster (from memory, the text has not been read).'),
    ('03/2007/QH12', 'Chống dịch', 'Biện pháp chống dịch và hỗ trợ nơi có dịch (theo trí nhớ, chưa đọc nguyên văn).', 'Measures against an epidemic and support where there is one (from memory, the text has not been read).')
) as line (number, place, summary_vi, summary_en)
join legal.document on document.number = line.number;

create table project.recovery (
    project_id uuid        not null references project.project constraint recovery_pk primary key,
    ground     text        not null constraint recovery_ground check (ground <> ''),
    basis_id   uuid        not null references legal.provision,
    paper      text        not null constraint recovery_paper check (paper <> '' and length(paper) <= 200),
    reason     text        not null constraint recovery_reason check (reason <> '' and length(reason) <= 1000),
    at         timestamptz not null,
    by         uuid        not null references access.account
);
comment on table project.recovery is 'Hỗ trợ phục hồi: the file helps an establishment after a disaster or an epidemic. A mark that was wrong is taken off; the trail keeps it.';
comment on column project.recovery.ground is 'Member of the norm recovery.…; basis_id is its article on the day of the mark.';
comment on column project.recovery.paper is 'The paper that shows it: a decision, the minutes of the damage.';
alter table project.recovery enable row level security;
create policy recovery_of_a_seen_project on project.recovery for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy recovery_is_marked on project.recovery for insert to kc_app with check (
    (select access.actor_moves_files()) and by = (select access.actor_account()) and exists (select from project.project where project.id = project_id));
create policy recovery_is_taken_off on project.recovery for delete to kc_app
    using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert, delete on project.recovery to kc_app;
create trigger recovery_recorded after insert or update or delete on project.recovery
    for each row execute function access.record_change('project_id');
create view project.pub_recovery with (security_invoker = true) as select project_id, ground from project.recovery;
grant select on project.pub_recovery to kc_app;
