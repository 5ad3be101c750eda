-- National money: the department sends an appraised đề án up to the ministry's agency, and keeps what it answered.
create table project.forwarding (
    id            uuid        not null default uuidv7() primary key,
    project_id    uuid        not null references project.project,
    letter        text        not null constraint forwarding_letter check (trim(letter) <> ''),
    sent_on       date        not null,
    content_print text        not null,
    at            timestamptz not null,
    by            uuid        not null references access.account,
    result        text        constraint forwarding_result check (result in ('PASSED', 'RETURNED', 'REFUSED')),
    answer        text        not null default '',
    answered_on   date,
    amount_vnd    bigint      constraint forwarding_amount check (amount_vnd > 0),
    note          text        not null default '',
    answered_at   timestamptz,
    answered_by   uuid        references access.account,
    constraint forwarding_answered_by_paper check (
        result is null or trim(answer) <> '' and answered_on >= sent_on and answered_at is not null and answered_by is not null),
    constraint forwarding_passed_with_an_amount check ((result = 'PASSED') = (amount_vnd is not null) or result is null and amount_vnd is null),
    constraint forwarding_says_why check (result is null or result = 'PASSED' or trim(note) <> '')
);
comment on table project.forwarding is 'Đăng ký đề án khuyến công quốc gia với Cục, và kết quả thẩm định cấp Bộ. The latest holds; what was answered stays as it is.';
comment on column project.forwarding.content_print is 'Print of what the file said when it was sent: a file that says the same needs no second appraisal at base.';
comment on column project.forwarding.amount_vnd is 'What the agency lets pass, never more than the base proposed.';
create unique index forwarding_one_open on project.forwarding (project_id) where result is null;
create index forwarding_by_project on project.forwarding (project_id, at);

alter table project.forwarding enable row level security;
create policy forwarding_of_a_seen_project on project.forwarding for select to kc_app
    using (exists (select from project.project where project.id = project_id));
create policy forwarding_is_sent on project.forwarding for insert to kc_app
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
create policy forwarding_is_answered on project.forwarding for update to kc_app
    using ((select access.actor_moves_files()) and result is null and exists (select from project.project where project.id = project_id))
    with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id));
grant select, insert on project.forwarding to kc_app;
grant update (result, answer, answered_on, amount_vnd, note, answered_at, answered_by) on project.forwarding to kc_app;
create trigger forwarding_recorded after insert or update or delete on project.forwarding
    for each row execute function access.record_change('project_id');

create function project.content_print(of_project uuid) returns text language sql stable as $$
    select md5(jsonb_build_array(p.tier, p.plan_year, p.activity, p.production_line, p.title, p.beneficiary_id, p.place_id, p.need_and_grounds,
                                 p.aims, p.scale, p.content, p.organisation, p.effect, p.starts_on, p.ends_on,
                                 (select jsonb_agg(jsonb_build_array(l.position, l.description, l.supported, l.total_vnd, l.support_vnd,
                                                                     l.counterpart_vnd, l.other_vnd, l.item, l.unit, l.quantity, l.unit_price_vnd)
                                                   order by l.position)
                                  from project.estimate_line l where l.project_id = p.id))::text)
    from project.project p where p.id = of_project
$$;
comment on function project.content_print(uuid) is 'A print of what a file says, content and estimate: equal where neither has changed. Papers are not in it.';
grant execute on function project.content_print(uuid) to kc_app;

create view project.pub_agency_result with (security_invoker = true) as
    select distinct on (project_id) project_id, result, amount_vnd
    from project.forwarding order by project_id, at desc, id desc;
comment on view project.pub_agency_result is 'What the ministry''s agency made of a đề án in the end; empty result while it has not answered.';
grant select on project.pub_agency_result to kc_app;
