-- The register of legal documents: kinds, provisions down to the point with their text, relations that may concern one
-- provision only, and who has checked what against the text. How a document stands on a day is worked out, never typed.

create table legal.document_kind (
    name_vi  text    not null primary key,
    name_en  text    not null,
    position integer not null
);
comment on table legal.document_kind is 'Loại văn bản, in the order of rank.';
insert into legal.document_kind (name_vi, name_en, position) values
    ('Bộ luật', 'Code', 5),
    ('Luật', 'Law', 10),
    ('Nghị quyết', 'Resolution', 20),
    ('Nghị định', 'Decree', 30),
    ('Quyết định', 'Decision', 40),
    ('Thông tư', 'Circular', 50),
    ('Thông tư liên tịch', 'Joint circular', 60),
    ('Chỉ thị', 'Directive', 70),
    ('Văn bản hợp nhất', 'Consolidated text', 80),
    ('Chương trình', 'Programme', 90),
    ('Kế hoạch', 'Plan', 100),
    ('Hướng dẫn', 'Guidance', 110),
    ('Công văn', 'Official letter', 120),
    ('Thông báo', 'Notice', 130);
-- Kinds that came with the documents and nobody has ranked yet.
insert into legal.document_kind (name_vi, name_en, position)
select distinct kind, kind, 900 from legal.document on conflict do nothing;

alter table legal.document
    add column checked_at    timestamptz,
    add column checked_by    uuid references access.account,
    add column correct_until date,
    add column version       integer not null default 0,
    add constraint document_of_a_known_kind foreign key (kind) references legal.document_kind,
    add constraint document_days_in_order check (effective_from >= issued),
    add constraint document_checked_by_somebody check ((checked_at is null) = (checked_by is null)),
    add constraint document_correct_since_checked check (correct_until is null or checked_at is not null);
comment on column legal.document.checked_at is 'When an official compared what stands here with the text; correct_until: last day (inclusive) for which it is known to stand.';

-- The place that holds another: "Điều 8 khoản 4 điểm a" lies in "Điều 8 khoản 4", that in "Điều 8", that in none.
create function legal.enclosing_place(place text) returns text language sql immutable parallel safe strict
    return nullif(regexp_replace(place, ' (điểm [^ ]+|khoản [^ ]+|\([^)]*\))$', ''), place);
-- Whether two places of one document are the same, or one lies in the other.
create function legal.touches(one text, other text) returns boolean language sql immutable parallel safe strict
    return one = other or starts_with(one, other || ' ') or starts_with(other, one || ' ');
-- Places as they follow one another in a document: articles before annexes, khoản 10 after khoản 9, điểm đ after điểm d.
create function legal.place_order(place text) returns text language sql immutable parallel safe strict
    return case when place ~ '^Điều \d' then 'A' else 'B' end
        || lpad(coalesce(substring(place from '^\D*(\d+)'), '99999'), 5, '0') || coalesce(substring(place from '^Điều \d+([a-zđ]*)'), '')
        || '.' || lpad(coalesce(substring(place from ' khoản (\d+)'), '0'), 5, '0') || coalesce(substring(place from ' khoản \d+([a-zđ]*)'), '')
        || '.' || lpad(strpos('abcdđeghiklmnopqrstuvxy', coalesce(substring(place from ' điểm ([a-zđ])'), '#'))::text, 2, '0')
        || ' ' || place;

alter table legal.provision
    alter column position set default 0,
    alter column summary_vi set default '',
    alter column summary_en set default '',
    add column parent_id     uuid,
    add column in_force      daterange,
    add column text          text,
    add column text_sha256   text,
    add column checked_at    timestamptz,
    add column checked_by    uuid references access.account,
    add column correct_until date,
    add column version       integer not null default 0,
    add constraint provision_in_its_document unique (document_id, id),
    add constraint provision_inside_another foreign key (document_id, parent_id) references legal.provision (document_id, id),
    add constraint provision_text_has_a_hash check ((text is null) = (text_sha256 is null)),
    add constraint provision_checked_by_somebody check ((checked_at is null) = (checked_by is null)),
    add constraint provision_correct_since_checked check (correct_until is null or checked_at is not null);
comment on table legal.provision is 'A place in a document (điều, khoản, điểm) with one sentence in our own words and, where it was imported, its own text.';
comment on column legal.provision.parent_id is 'The nearest place in the register that holds this one; kept by triggers from the name of the place.';
comment on column legal.provision.in_force is 'Its own days, where they are others than the document''s.';
comment on column legal.provision.text is 'Its own text, without that of the places inside it. Imported by the administrator, never part of the program.';
create index provision_by_parent on legal.provision (parent_id);

create function legal.place_provision() returns trigger language plpgsql as $$
declare
    enclosing text := legal.enclosing_place(new.place);
begin
    new.parent_id := null;
    while enclosing is not null and new.parent_id is null loop
        select id into new.parent_id from legal.provision where document_id = new.document_id and place = enclosing;
        enclosing := legal.enclosing_place(enclosing);
    end loop;
    return new;
end
$$;
create trigger provision_placed before insert or update of place on legal.provision for each row execute function legal.place_provision();
update legal.provision set place = place;

-- A new place takes over those it holds from the wider place they hung on until now.
create function legal.adopt_provisions() returns trigger language plpgsql as $$
begin
    update legal.provision inner_place set parent_id = new.id
    where document_id = new.document_id and id <> new.id and starts_with(place, new.place || ' ')
      and (parent_id is null or length(new.place) > (select length(wider.place) from legal.provision wider where wider.id = inner_place.parent_id));
    return null;
end
$$;
create trigger provision_adopts after insert on legal.provision for each row execute function legal.adopt_provisions();

alter table legal.relation
    drop constraint relation_pkey,
    drop constraint relation_kind,
    add column id                uuid not null default uuidv7() primary key,
    add column from_provision_id uuid,
    add column to_provision_id   uuid,
    add constraint relation_kind check (kind in ('AMENDS', 'REPLACES', 'REPEALS', 'GUIDES', 'CITES')),
    add constraint relation_between_two check (from_id <> to_id),
    add constraint relation_once unique nulls not distinct (from_id, kind, to_id, from_provision_id, to_provision_id),
    add constraint relation_from_a_place foreign key (from_id, from_provision_id) references legal.provision (document_id, id),
    add constraint relation_to_a_place foreign key (to_id, to_provision_id) references legal.provision (document_id, id);
comment on column legal.relation.to_provision_id is 'The only place concerned; empty: the whole document.';
create index relation_by_target on legal.relation (to_id, kind);
grant delete on legal.relation to kc_app;
grant select on legal.document_kind to kc_app;

-- Everybody reads the law. Officials of the department keep what is national or their province's.
create function legal.may_keep(province text) returns boolean language sql stable parallel safe
    return access.actor_role() = 'SYSTEM' or (access.actor_role() in ('DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER')
        and (province is null or province = access.actor_province()));
create function legal.may_keep_document(wanted uuid) returns boolean language sql stable
    return exists (select from legal.document where id = wanted and legal.may_keep(province));
alter table legal.document enable row level security;
create policy document_is_public on legal.document for select to kc_app using (true);
create policy document_is_registered on legal.document for insert to kc_app with check (legal.may_keep(province));
create policy document_is_kept on legal.document for update to kc_app using (legal.may_keep(province)) with check (legal.may_keep(province));
alter table legal.provision enable row level security;
create policy provision_is_public on legal.provision for select to kc_app using (true);
create policy provision_is_added on legal.provision for insert to kc_app with check (legal.may_keep_document(document_id));
create policy provision_is_kept on legal.provision for update to kc_app
    using (legal.may_keep_document(document_id)) with check (legal.may_keep_document(document_id));
alter table legal.relation enable row level security;
create policy relation_is_public on legal.relation for select to kc_app using (true);
create policy relation_is_kept on legal.relation to kc_app
    using (legal.may_keep_document(from_id) and legal.may_keep_document(to_id))
    with check (legal.may_keep_document(from_id) and legal.may_keep_document(to_id));

create trigger document_recorded after insert or update or delete on legal.document
    for each row execute function access.record_change('id');
create trigger provision_recorded after insert or update or delete on legal.provision
    for each row execute function access.record_change('document_id');
create trigger relation_recorded after insert or update or delete on legal.relation
    for each row execute function access.record_change('to_id');

-- Words as they are searched for, with or without accents.
create function legal.document_words(number text, title_vi text, title_en text, issuer text) returns text language sql immutable parallel safe
    return platform.plain(number || ' ' || title_vi || ' ' || title_en || ' ' || issuer);
create function legal.provision_words(place text, summary_vi text, summary_en text, text text) returns text language sql immutable parallel safe
    return platform.plain(place || ' ' || summary_vi || ' ' || summary_en || ' ' || coalesce(text, ''));
create index document_by_words on legal.document using gin (legal.document_words(number, title_vi, title_en, issuer) gin_trgm_ops);
create index provision_by_words on legal.provision using gin (legal.provision_words(place, summary_vi, summary_en, text) gin_trgm_ops);

-- Papers of a document are read by whoever is signed in.
create or replace function desk.file_is_seen(matter text, file_id uuid) returns boolean language plpgsql stable as $$
begin
    return case matter
        when 'project' then exists (select from project.project where id = file_id)
        when 'plan' then exists (select from plan.plan where id = file_id)
        when 'need' then exists (select from establishment.need where id = file_id)
        when 'establishment' then exists (select from establishment.establishment where id = file_id)
        when 'document' then exists (select from legal.document where id = file_id)
        else access.actor_role() = 'SYSTEM'
    end;
end
$$;
