-- What the libraries keep (sessions, events, jobs), the words every schema uses, and the role the program signs in as.
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

do $$
begin
    if not exists (select from pg_roles where rolname = 'kc_app') then
        create role kc_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
end
$$;

create schema platform;
comment on schema platform is 'Tables of the libraries, and functions every module may use.';

-- Text as people search it: lower case, without accents, so that "hoa" finds "Hòa", "Hoà" and "hoa".
create function platform.plain(words text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, words));

create table platform.spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references platform.spring_session (primary_id) on delete cascade
);

create table platform.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);

create table platform.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on platform.scheduled_tasks (priority desc, execution_time asc);

grant usage on schema platform to kc_app;
grant select, insert, update, delete on all tables in schema platform to kc_app;
