-- Legal documents, their provisions and relations.
create schema legal;
comment on schema legal is 'Văn bản, điều khoản, quan hệ giữa các văn bản.';
grant usage on schema legal to kc_app;

create table legal.document (
    id             uuid    not null default uuidv7() primary key,
    number         text    not null constraint document_number_once unique,
    kind           text    not null,
    issuer         text    not null,
    title_vi       text    not null,
    title_en       text    not null,
    issued         date,
    effective_from date,
    level          text    not null constraint document_level check (level in ('NATIONAL', 'PROVINCE')),
    province       text,
    reading        text    not null constraint document_reading check (reading in ('READ', 'READ_AMENDED', 'PARTLY_READ', 'RECALLED', 'SAMPLE')),
    constraint document_province_of_its_level check ((level = 'PROVINCE') = (province is not null))
);
comment on column legal.document.effective_from is 'Empty where nobody has read the day: a gap in the data, shown as one.';

create table legal.provision (
    id          uuid    not null default uuidv7() primary key,
    document_id uuid    not null references legal.document,
    place       text    not null,
    position    integer not null,
    summary_vi  text    not null,
    summary_en  text    not null,
    reading     text    not null constraint provision_reading check (reading in ('READ', 'READ_AMENDED', 'RECALLED', 'SAMPLE')),
    constraint provision_place_once unique (document_id, place)
);
comment on table legal.provision is 'A place in a document with one sentence in our own words. The text itself is not kept here.';

create table legal.relation (
    from_id uuid not null references legal.document,
    kind    text not null constraint relation_kind check (kind in ('AMENDS', 'REPLACES', 'REPEALS', 'GUIDES')),
    to_id   uuid not null references legal.document,
    on_date date,
    primary key (from_id, kind, to_id)
);

comment on column legal.relation.on_date is 'The day it takes effect; where nobody has read that day, the day of issue, since doubt begins then.';

-- A number that is another after every change of this schema: whoever compiled from it reads again then.
create sequence legal.revision_number;
create table legal.revision (
    only_row boolean not null default true primary key constraint revision_one_row check (only_row),
    number   bigint  not null
);
insert into legal.revision (number) values (nextval('legal.revision_number'));
create function legal.mark_revised() returns trigger language plpgsql security definer set search_path = pg_catalog, legal as $$
begin
    update legal.revision set number = nextval('legal.revision_number');
    return null;
end
$$;
create trigger document_revised after insert or update or delete or truncate on legal.document for each statement execute function legal.mark_revised();
create trigger provision_revised after insert or update or delete or truncate on legal.provision for each statement execute function legal.mark_revised();
create trigger relation_revised after insert or update or delete or truncate on legal.relation for each statement execute function legal.mark_revised();

grant select, insert, update on all tables in schema legal to kc_app;
revoke insert, update on legal.revision from kc_app;

create view legal.pub_revision with (security_invoker = true) as select number from legal.revision;
grant select on legal.pub_revision to kc_app;
create view legal.pub_provision with (security_invoker = true) as
    select provision.id, provision.document_id, document.number, document.kind, document.effective_from, document.reading as document_reading,
           provision.place, provision.summary_vi, provision.summary_en, provision.reading
    from legal.provision join legal.document on document.id = provision.document_id;
grant select on legal.pub_provision to kc_app;
