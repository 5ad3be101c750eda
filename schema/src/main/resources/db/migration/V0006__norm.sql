-- Figures of the law: dated rows with a citation. Nothing of this stands in Java.
create schema norm;
comment on schema norm is 'Định mức, điều kiện, thời hạn, vai trò: dated data with citation.';
grant usage on schema norm to kc_app;

create table norm.activity (
    code        text    not null primary key,
    position    integer not null,
    name_vi     text    not null,
    name_en     text    not null,
    plain_vi    text    not null,
    plain_en    text    not null,
    unit_vi     text    not null,
    unit_en     text    not null,
    cost_needed boolean not null,
    condition_vi text   not null default '',
    condition_en text   not null default '',
    condition_basis_id uuid references legal.provision,
    tested_form   boolean not null default true,
    tested_place  boolean not null default true,
    tested_sector boolean not null default true,
    one_per_applicant boolean not null default false,
    times_per_year integer constraint activity_times_per_year check (times_per_year > 0),
    times_basis_id uuid references legal.provision,
    constraint activity_times_have_a_basis check ((times_per_year is null) = (times_basis_id is null))
);
comment on table norm.activity is 'Nội dung hoạt động khuyến công. condition_* is what the activity itself asks for (machinery must be new).';
comment on column norm.activity.tested_form is 'Whether the legal form of the applicant is tested; likewise place and sector. None is where an organiser or an authority carries it out.';
comment on column norm.activity.one_per_applicant is 'The unit of the norm is the establishment itself: more than one of it is refused.';

create table norm.support_level (
    id             uuid        not null default uuidv7() primary key,
    activity       text        not null references norm.activity,
    tier           text        not null constraint support_level_tier check (tier in ('NATIONAL', 'LOCAL')),
    province       text        not null default '',
    in_force       daterange   not null,
    form           text        not null constraint support_level_form check (form in ('SHARE', 'FLAT', 'FULL_COST', 'BY_REFERENCE')),
    share_bp       integer     constraint support_level_share check (share_bp between 1 and 10000),
    limit_vnd      bigint      constraint support_level_limit check (limit_vnd > 0),
    line_factor_bp integer     constraint support_level_line_factor check (line_factor_bp >= 10000),
    line_limit_vnd bigint      constraint support_level_line_limit check (line_limit_vnd > 0),
    basis_id       uuid        not null references legal.provision,
    verified_until date,
    recorded_at    timestamptz not null default now(),
    superseded_at  timestamptz,
    constraint support_level_province_of_its_tier check ((tier = 'LOCAL') = (province <> '')),
    constraint support_level_one_line_rule check (line_factor_bp is null or line_limit_vnd is null),
    constraint support_level_share_has_a_share check (form <> 'SHARE' or tier = 'LOCAL' or share_bp is not null)
);
-- Two figures for one day are refused; what was superseded stays, so that old decisions replay.
alter table norm.support_level add constraint support_level_one_per_day
    exclude using gist (activity with =, tier with =, province with =, in_force with &&) where (superseded_at is null);
comment on table norm.support_level is 'Mức hỗ trợ tối đa. A part missing from a local row falls back to the national one; a missing row does not.';
comment on column norm.support_level.verified_until is 'Last day (inclusive) for which the figure is known unamended; empty: no doubt. Recalled figures are unverified on every day (see the provision).';

create table norm.local_scope (
    level_id uuid not null references norm.support_level,
    unit_id  uuid not null references territory.unit,
    primary key (level_id, unit_id)
);
comment on table norm.local_scope is 'Units a local level is limited to; no row: the whole province.';

create table norm.regime (
    code       text      not null primary key,
    in_force   daterange not null,
    basis_id   uuid      not null references legal.provision,
    unit_list_until date,
    exclude using gist (in_force with &&)
);
comment on table norm.regime is 'Who and where, per period. unit_list_until: the place is read on the list of units of that day at the latest.';

create table norm.eligible_form (
    regime     text not null references norm.regime,
    legal_form text not null,
    basis_id   uuid not null references legal.provision,
    primary key (regime, legal_form)
);
create table norm.eligible_place (
    id          uuid    not null default uuidv7() primary key,
    regime      text    not null references norm.regime,
    unit_kind   text    not null,
    parent_kind text,
    city_class  text,
    former_commune_years integer,
    craft_village boolean not null default false,
    basis_id    uuid    not null references legal.provision
);
comment on table norm.eligible_place is 'A place is eligible when one row matches: kind of unit, kind of its parent (empty: any), class of the city above it, years since it ceased to be a commune, craft village.';
create table norm.sector (
    code     text    not null primary key,
    position integer not null,
    name_vi  text    not null,
    name_en  text    not null
);
create table norm.eligible_sector (
    regime   text    not null references norm.regime,
    sector   text    not null references norm.sector,
    eligible boolean not null,
    any_form_and_place boolean not null default false,
    only_in_difficult_area boolean not null default false,
    basis_id uuid    not null references legal.provision,
    primary key (regime, sector)
);
comment on column norm.eligible_sector.any_form_and_place is 'Cleaner production: no limit of legal form, size or place.';
comment on column norm.eligible_sector.only_in_difficult_area is 'Refused where the place is known not to be a difficult one.';
create table norm.legal_form (
    code     text    not null primary key,
    position integer not null,
    name_vi  text    not null,
    name_en  text    not null
);

create table norm.advance_rule (
    id               uuid      not null default uuidv7() primary key,
    activity         text      not null references norm.activity,
    tier             text      not null,
    province         text      not null default '',
    in_force         daterange not null,
    ratio_bp         integer   not null constraint advance_rule_ratio check (ratio_bp between 1 and 10000),
    progress_over_bp integer,
    basis_id         uuid      not null references legal.provision,
    constraint advance_rule_one_per_day unique (activity, tier, province, in_force without overlaps)
);
comment on column norm.advance_rule.progress_over_bp is 'The confirmed progress report must show MORE than this share of the total investment done.';

create table norm.required_paper (
    id       uuid      not null default uuidv7() primary key,
    activity text      not null references norm.activity,
    moment   text      not null constraint required_paper_moment check (moment in ('SUBMIT', 'ACCEPT')),
    code     text      not null,
    position integer   not null,
    name_vi  text      not null,
    name_en  text      not null,
    tier     text      not null,
    province text      not null default '',
    in_force daterange not null,
    basis_id uuid      not null references legal.provision,
    constraint required_paper_one_per_day unique (activity, moment, code, tier, province, in_force without overlaps)
);

create table norm.criterion (
    id       uuid      not null default uuidv7() primary key,
    position integer   not null,
    name_vi  text      not null,
    name_en  text      not null,
    tier     text      not null,
    province text      not null default '',
    in_force daterange not null,
    basis_id uuid      not null references legal.provision,
    constraint criterion_one_per_day unique (position, tier, province, in_force without overlaps)
);
comment on table norm.criterion is 'Tiêu chí thẩm định.';

create table norm.clock (
    id          uuid      not null default uuidv7() primary key,
    stage       text      not null,
    tier        text      not null,
    province    text      not null default '',
    in_force    daterange not null,
    days        integer,
    working     boolean   not null default false,
    until_month integer,
    until_day   integer,
    basis_id    uuid      not null references legal.provision,
    constraint clock_one_per_day unique (stage, tier, province, in_force without overlaps),
    constraint clock_days_or_date check ((days is null) = (until_month is not null) and (until_month is null) = (until_day is null))
);
comment on table norm.clock is 'Thời hạn của một bước: so many days counted from the day after the step began, or a fixed day (inclusive) of the year after the plan year.';

create table norm.holiday (
    day      date not null primary key,
    name_vi  text not null,
    name_en  text not null,
    reading  text not null
);

create table norm.step_role (
    step_role text      not null,
    tier      text      not null,
    province  text      not null default '',
    account_role text   not null,
    in_force  daterange not null,
    basis_id  uuid      not null references legal.provision,
    constraint step_role_one_per_day primary key (step_role, tier, province, in_force without overlaps)
);
comment on table norm.step_role is 'Which office fills a role of the process, per tier and province.';

create table norm.setting (
    code     text      not null,
    value    text      not null,
    note_vi  text      not null,
    note_en  text      not null,
    in_force daterange not null,
    basis_id uuid      references legal.provision,
    primary key (code, in_force without overlaps)
);
comment on table norm.setting is 'Our readings where the law is silent, shown as such.';

-- A number that is another after every change of this schema, and of nothing else: the compiled norms are read again then.
create sequence norm.revision_number;
create table norm.revision (
    only_row boolean not null default true primary key constraint revision_one_row check (only_row),
    number   bigint  not null
);
comment on table norm.revision is 'From a sequence, so that a number rolled back never comes again.';
insert into norm.revision (number) values (nextval('norm.revision_number'));
create function norm.mark_revised() returns trigger language plpgsql security definer set search_path = pg_catalog, norm as $$
begin
    update norm.revision set number = nextval('norm.revision_number');
    return null;
end
$$;
do $$
declare changed text;
begin
    foreach changed in array array['activity', 'support_level', 'local_scope', 'regime', 'eligible_form', 'eligible_place', 'sector',
                                   'eligible_sector', 'legal_form', 'advance_rule', 'required_paper', 'criterion', 'clock', 'holiday',
                                   'step_role', 'setting'] loop
        execute format('create trigger %I after insert or update or delete or truncate on norm.%I for each statement execute function norm.mark_revised()',
                       changed || '_revised', changed);
    end loop;
end
$$;

grant select, insert, update on all tables in schema norm to kc_app;
revoke insert, update on norm.revision from kc_app;

create view norm.pub_activity with (security_invoker = true) as select code, position, name_vi, name_en, plain_vi, plain_en, unit_vi, unit_en from norm.activity;
create view norm.pub_legal_form with (security_invoker = true) as select code, position, name_vi, name_en from norm.legal_form;
create view norm.pub_sector with (security_invoker = true) as select code, position, name_vi, name_en from norm.sector;
grant select on norm.pub_activity, norm.pub_legal_form, norm.pub_sector to kc_app;
