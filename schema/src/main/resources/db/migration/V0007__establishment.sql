-- Rural industrial establishments and what they ask for.
create schema establishment;
comment on schema establishment is 'Cơ sở công nghiệp nông thôn và nhu cầu của họ.';
grant usage on schema establishment to kc_app;

create table establishment.establishment (
    id               uuid    not null default uuidv7() primary key,
    province         text    not null,
    name             text    not null,
    tax_code         text,
    legal_form       text    not null references norm.legal_form,
    sector           text    not null references norm.sector,
    unit_id          uuid    not null references territory.unit,
    craft_village_id uuid    references territory.craft_village,
    address          text    not null default '',
    representative   text    not null default '',
    phone            text    not null default '',
    email            text    not null default '',
    workers          integer constraint establishment_workers check (workers >= 0),
    products         text    not null default '',
    women_owned      boolean not null default false,
    minority_owned   boolean not null default false,
    founded_on       date,
    sample           boolean not null default false,
    version          integer not null default 0,
    constraint establishment_tax_code_once unique (province, tax_code)
);
create index establishment_by_plain_name on establishment.establishment using gin (platform.plain(name) gin_trgm_ops);

create table establishment.need (
    id               uuid        not null default uuidv7() primary key,
    province         text        not null,
    establishment_id uuid        not null references establishment.establishment,
    request_id       uuid        not null constraint need_sent_once unique,
    activity         text        not null references norm.activity,
    production_line  boolean     not null default false,
    item             text        not null,
    cost_vnd         bigint      not null constraint need_cost check (cost_vnd > 0),
    reason           text        not null default '',
    wanted_by        date,
    stage            text        not null default 'SENT' constraint need_stage check (stage in ('SENT', 'TAKEN_UP', 'DECLINED')),
    answer           text        not null default '',
    sent_at          timestamptz not null,
    sent_by          uuid        not null references access.account,
    answered_at      timestamptz,
    answered_by      uuid        references access.account,
    version          integer     not null default 0
);
comment on table establishment.need is 'Nhu cầu hỗ trợ gửi tới Trung tâm; each gets an answer. request_id makes a double click one need.';
create index need_by_establishment on establishment.need (establishment_id);
create index need_by_stage on establishment.need (province, stage, sent_at);

alter table establishment.establishment enable row level security;
create policy establishment_of_the_province_or_own on establishment.establishment for select to kc_app
    using (access.actor_is_official(province) or id = access.actor_establishment());
create policy establishment_is_registered_by_officers on establishment.establishment for insert to kc_app
    with check (access.actor_is_official(province) and access.actor_role() in ('SYSTEM', 'CENTRE', 'DEPARTMENT_OFFICER'));
create policy establishment_is_kept_by_officers on establishment.establishment for update to kc_app
    using (access.actor_is_official(province) and access.actor_role() in ('SYSTEM', 'CENTRE', 'DEPARTMENT_OFFICER'));
alter table establishment.need enable row level security;
create policy need_of_the_province_or_own on establishment.need for select to kc_app
    using (access.actor_is_official(province) or establishment_id = access.actor_establishment());
create policy need_is_sent_by_its_owner on establishment.need for insert to kc_app
    with check (access.actor_role() = 'SYSTEM' or (establishment_id = access.actor_establishment() and province = access.actor_province()));
create policy need_is_answered_by_the_centre on establishment.need for update to kc_app
    using (access.actor_role() = 'SYSTEM' or (access.actor_role() = 'CENTRE' and province = access.actor_province()));

create trigger establishment_changed after insert or update or delete on establishment.establishment
    for each row execute function access.record_change('id');
create trigger need_changed after insert or update or delete on establishment.need
    for each row execute function access.record_change('id');

grant select, insert, update on all tables in schema establishment to kc_app;

create view establishment.pub_establishment with (security_invoker = true) as
    select id, province, name, tax_code, legal_form, sector, unit_id, craft_village_id, address, representative, phone, workers, women_owned, minority_owned, sample
    from establishment.establishment;
create view establishment.pub_need with (security_invoker = true) as
    select id, province, establishment_id, activity, production_line, item, cost_vnd, stage, sent_at from establishment.need;
grant select on establishment.pub_establishment, establishment.pub_need to kc_app;
