-- What establishments were given before, from any public source: taken over from tables of earlier years, or entered by hand.
create table project.past_support (
    id             uuid        not null default uuidv7() primary key,
    province       text        not null,
    name           text        not null constraint past_support_name check (length(trim(name)) between 1 and 300),
    tax_code       text        not null default '' constraint past_support_tax_code check (tax_code ~ '^(\d{10}|\d{12}|\d{13})?$'),
    representative text        not null default '',
    place          text        not null default '',
    activity       text        references norm.activity,
    content        text        not null constraint past_support_content check (length(trim(content)) between 1 and 1000),
    item           text        not null default '',
    maker          text        not null default '',
    model          text        not null default '',
    serial         text        not null default '',
    invoice        text        not null default '',
    year           integer     not null constraint past_support_year check (year between 1990 and 2100),
    money_source   text        not null default '',
    amount_vnd     bigint      not null constraint past_support_amount check (amount_vnd > 0),
    paper          text        not null default '',
    import_id      uuid,
    entered_at     timestamptz not null,
    entered_by     uuid        not null references access.account,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid        references access.account,
    version        integer     not null default 0,
    name_key       text        not null generated always as (platform.name_key(name)) stored,
    constraint past_support_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table project.past_support is 'Hỗ trợ đã nhận, any source and year. An import is undone by withdrawing its rows; nothing is deleted.';
comment on column project.past_support.activity is 'Empty where the paper does not say; then it is compared with every activity.';
comment on column project.past_support.place is 'As the paper has it, often a unit that is no more.';
comment on column project.past_support.import_id is 'The import of the desk it came with; empty: entered by hand.';
comment on column project.past_support.name_key is 'Kept by the database from the name; nobody writes it.';
create index past_support_by_year on project.past_support (province, year, amount_vnd);
create index past_support_by_import on project.past_support (import_id) where import_id is not null;
create index past_support_by_name_key on project.past_support using gin (name_key gin_trgm_ops);
create index past_support_by_tax_key on project.past_support (province, platform.tax_key(tax_code));
create index past_support_by_serial on project.past_support (province, platform.mark_key(serial)) where serial <> '';
create index past_support_by_person on project.past_support (province, platform.word_key(representative)) where representative <> '';

alter table project.past_support enable row level security;
create policy past_support_is_seen on project.past_support for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PROJECT', 'READ')) = 'ALL' and province = (select access.actor_province()));
create policy past_support_is_entered on project.past_support for insert to kc_app with check (
    access.actor_role() = 'SYSTEM' or (select access.actor_moves_files()) and province = (select access.actor_province()));
create policy past_support_is_corrected on project.past_support for update to kc_app
    using (access.actor_role() = 'SYSTEM' or (select access.actor_moves_files()) and province = (select access.actor_province()))
    with check (access.actor_role() = 'SYSTEM' or (select access.actor_moves_files()) and province = (select access.actor_province()));
create trigger past_support_recorded after insert or update or delete on project.past_support
    for each row execute function access.record_change('id');
grant select, insert, update on project.past_support to kc_app;
