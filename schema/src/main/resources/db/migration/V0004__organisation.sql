-- Public bodies and their names in time.
create schema organisation;
comment on schema organisation is 'Agencies, departments, centres; their names are dated.';
grant usage on schema organisation to kc_app;

create table organisation.organisation (
    id        uuid      not null default uuidv7() primary key,
    code      text      not null constraint organisation_code_once unique,
    kind      text      not null constraint organisation_kind check (kind in ('MINISTRY', 'MINISTRY_AGENCY', 'PEOPLES_COUNCIL', 'PEOPLES_COMMITTEE',
        'DEPARTMENT', 'CENTRE', 'FINANCE_DEPARTMENT', 'COMMUNE_OFFICE')),
    province  text,
    parent_id uuid      references organisation.organisation,
    unit_id   uuid      references territory.unit,
    in_force  daterange not null
);
create table organisation.name (
    organisation_id uuid      not null references organisation.organisation,
    name            text      not null,
    short_name      text      not null,
    in_force        daterange not null,
    constraint name_one_per_day primary key (organisation_id, in_force without overlaps)
);
comment on table organisation.name is 'Tên gọi theo thời gian: an agency keeps its papers when its name changes.';

grant select, insert, update on all tables in schema organisation to kc_app;

create view organisation.pub_organisation with (security_invoker = true) as
    select organisation.id, organisation.code, organisation.kind, organisation.province, organisation.parent_id, organisation.unit_id,
           name.name, name.short_name, name.in_force
    from organisation.organisation join organisation.name on name.organisation_id = organisation.id;
grant select on organisation.pub_organisation to kc_app;
