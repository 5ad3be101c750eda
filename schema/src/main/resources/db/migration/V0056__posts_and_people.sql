-- Posts, people, and who holds which post.
create table organisation.person (
    id         uuid        not null default uuidv7() primary key,
    province   text        not null,
    full_name  text        not null constraint person_full_name check (length(full_name) between 1 and 200),
    born_year  integer     constraint person_born_year check (born_year between 1900 and 2100),
    phone      text        not null default '' constraint person_phone check (length(phone) <= 40),
    email      text        not null default '' constraint person_email check (length(email) <= 200),
    account_id uuid        references access.account constraint person_of_an_account_once unique,
    version    integer     not null default 0
);
comment on table organisation.person is 'Cán bộ, công chức, viên chức. Personal data: the officials of the province and the administrator see them.';
create index person_by_plain_name on organisation.person using gin (platform.plain(full_name) gin_trgm_ops);

create table organisation.post (
    id       uuid not null default uuidv7() primary key,
    province text not null,
    name     text not null constraint post_name check (length(name) between 1 and 200)
);
comment on table organisation.post is 'Vị trí việc làm. It outlives the body it stands in: where that is merged, the post and whoever holds it go on at the successor.';

create table organisation.post_place (
    post_id         uuid      not null references organisation.post,
    organisation_id uuid      not null references organisation.organisation,
    in_force        daterange not null,
    constraint post_place_one_per_day primary key (post_id, in_force without overlaps)
);
comment on table organisation.post_place is 'At which body a post stands, on which days; the last one is without end. A reform places it anew.';
create index post_place_by_organisation on organisation.post_place (organisation_id);

create table organisation.post_quota (
    post_id    uuid      not null references organisation.post,
    approved   integer   not null constraint post_quota_approved check (approved between 0 and 999),
    in_force   daterange not null,
    decision   text      not null constraint post_quota_decision check (length(decision) between 1 and 200),
    decided_on date      not null,
    constraint post_quota_one_per_day primary key (post_id, in_force without overlaps)
);
comment on table organisation.post_quota is 'Chỉ tiêu biên chế: how many may hold the post, by which decision, on which days.';

create table organisation.assignment (
    id         uuid      not null default uuidv7() primary key,
    province   text      not null,
    post_id    uuid      not null references organisation.post,
    person_id  uuid      not null references organisation.person,
    kind       text      not null constraint assignment_kind check (kind in ('OFFICIAL', 'ACTING', 'CONCURRENT')),
    in_force   daterange not null,
    decision   text      not null constraint assignment_decision check (length(decision) between 1 and 200),
    decided_on date      not null,
    ended_by   text      not null default '' constraint assignment_ended_by check (length(ended_by) <= 200),
    constraint assignment_once_a_day unique (post_id, person_id, in_force without overlaps)
);
comment on table organisation.assignment is 'Who holds a post: OFFICIAL chính thức, ACTING phụ trách, CONCURRENT kiêm nhiệm.';
create index assignment_by_person on organisation.assignment (person_id);

-- Who works where is read by the officials of the province and written by whoever keeps the register.
do $$
declare relation text;
begin
    foreach relation in array array['person', 'post', 'assignment'] loop
        execute format('alter table organisation.%I enable row level security', relation);
        execute format('create policy %I on organisation.%I for select to kc_app using (
                            access.actor_role() = ''SYSTEM''
                            or (select access.actor_scope(''ORGANISATION'', ''READ'')) = ''ALL'' and organisation.actor_is_near(province))',
                       relation || '_is_seen', relation);
        execute format('create policy %I on organisation.%I to kc_app
                        using (access.actor_role() = ''SYSTEM''
                            or (select access.actor_scope(''ORGANISATION'', ''WRITE'')) = ''ALL'' and organisation.actor_is_near(province))
                        with check (access.actor_role() = ''SYSTEM''
                            or (select access.actor_scope(''ORGANISATION'', ''WRITE'')) = ''ALL'' and organisation.actor_is_near(province))',
                       relation || '_is_kept', relation);
    end loop;
    foreach relation in array array['post_quota', 'post_place'] loop
        execute format('alter table organisation.%I enable row level security', relation);
        execute format('create policy %I on organisation.%I for select to kc_app using (exists (select from organisation.post where post.id = post_id))',
                       relation || '_of_a_seen_post', relation);
        execute format('create policy %I on organisation.%I to kc_app
                        using ((access.actor_role() = ''SYSTEM'' or (select access.actor_scope(''ORGANISATION'', ''WRITE'')) = ''ALL'')
                            and exists (select from organisation.post where post.id = post_id))
                        with check ((access.actor_role() = ''SYSTEM'' or (select access.actor_scope(''ORGANISATION'', ''WRITE'')) = ''ALL'')
                            and exists (select from organisation.post where post.id = post_id))',
                       relation || '_is_kept', relation);
    end loop;
end
$$;

create trigger person_recorded after insert or update or delete on organisation.person
    for each row execute function access.record_change('id');
create trigger post_recorded after insert or update or delete on organisation.post
    for each row execute function access.record_change('id');
create trigger post_quota_recorded after insert or update or delete on organisation.post_quota
    for each row execute function access.record_change('post_id');
create trigger post_place_recorded after insert or update or delete on organisation.post_place
    for each row execute function access.record_change('post_id');
create trigger assignment_recorded after insert or update or delete on organisation.assignment
    for each row execute function access.record_change('post_id');

grant select, insert, update on organisation.person, organisation.post, organisation.post_quota, organisation.post_place, organisation.assignment to kc_app;
