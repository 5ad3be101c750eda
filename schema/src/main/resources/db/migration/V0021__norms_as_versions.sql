-- One store for every norm: stable code, dated version, content by its family, the provision it rests on.
-- What each family may hold is told by norms/definitions.yaml, and the national norms come with the program (norms/*.yaml).
-- Moved over from the typed tables of before, ids kept: what provinces entered, and what a file rests on.
create table norm.version (
    id             uuid        not null default uuidv7() primary key,
    norm           text        not null constraint version_norm check (norm ~ '^[a-z][a-z-]*(\.[A-Za-z0-9_-]+)*$'),
    family         text        not null generated always as (split_part(norm, '.', 1)) stored,
    tier           text        not null constraint version_tier check (tier in ('NATIONAL', 'LOCAL')),
    province       text        not null default '',
    scope          uuid[]      not null default '{}',
    in_force       daterange   not null constraint version_in_force check (not isempty(in_force) and lower(in_force) is not null),
    content        jsonb       not null constraint version_content check (jsonb_typeof(content) = 'object'),
    basis_id       uuid        references legal.provision,
    verified_until date,
    governing      text        not null default 'PLAN_APPROVAL' constraint version_governing check (governing in ('APPLICATION', 'PLAN_APPROVAL', 'CONTRACT')),
    recorded_at    timestamptz not null default now(),
    recorded_by    uuid,
    approved_by    uuid,
    superseded_at  timestamptz,
    constraint version_province_of_its_tier check ((tier = 'LOCAL') = (province <> '')),
    constraint version_four_eyes check (approved_by is null or recorded_by is null or approved_by <> recorded_by),
    constraint version_has_a_basis check (basis_id is not null or split_part(norm, '.', 1) = 'setting'),
    constraint version_scope_is_local check (scope = '{}' or tier = 'LOCAL')
);
create index version_by_basis on norm.version (basis_id);
comment on table norm.version is 'Định mức và quy định có thời hạn. Never updated and never deleted: a version is superseded, so that old decisions replay.';
comment on column norm.version.province is 'Code of the province that issued a local version; a version of a former province keeps its old code.';
comment on column norm.version.scope is 'Units it is limited to; none: everywhere the issuer reaches.';
comment on column norm.version.basis_id is 'Empty only for a reading of ours where the law is silent.';
comment on column norm.version.verified_until is 'Last day (inclusive) for which the figure is known unamended; empty: no doubt. Recalled figures are unverified on every day (see the provision).';
comment on column norm.version.governing is 'Which event chooses the version: the application, the approval of the plan, or the contract.';
comment on column norm.version.recorded_by is 'Who proposed it; empty where it came with the program.';

-- Two versions of one norm for one area and day are refused. One row for each unit of the scope, the nil id for everywhere.
create table norm.version_area (
    version_id uuid      not null references norm.version,
    norm       text      not null,
    tier       text      not null,
    province   text      not null,
    unit_id    uuid      not null,
    in_force   daterange not null,
    primary key (version_id, unit_id),
    constraint norm_one_version_per_day exclude using gist (norm with =, tier with =, province with =, unit_id with =, in_force with &&)
);
comment on table norm.version_area is 'Kept by trigger: where and when each version that has not been superseded holds.';

create function norm.keep_areas() returns trigger language plpgsql security definer set search_path = pg_catalog, norm, public as $$
begin
    if new.superseded_at is not null then
        delete from norm.version_area where version_id = new.id;
    elsif tg_op = 'INSERT' then
        insert into norm.version_area (version_id, norm, tier, province, unit_id, in_force)
        select new.id, new.norm, new.tier, new.province, unit_id, new.in_force
        from unnest(case when new.scope = '{}' then array['00000000-0000-0000-0000-000000000000'::uuid] else new.scope end) as unit_id;
    end if;
    return null;
end
$$;
create trigger version_areas after insert or update on norm.version for each row execute function norm.keep_areas();

create function norm.version_only_superseded() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.superseded_at is not null
       -- the generated column is not reckoned yet when this runs
       or (to_jsonb(new) - array['superseded_at', 'family']) is distinct from (to_jsonb(old) - array['superseded_at', 'family']) then
        raise exception 'A version of a norm is superseded, never changed' using errcode = 'check_violation', constraint = 'version_only_superseded';
    end if;
    return new;
end
$$;
create trigger version_kept before update or delete on norm.version for each row execute function norm.version_only_superseded();

insert into norm.version (id, norm, tier, province, scope, in_force, content, basis_id, verified_until, recorded_at, superseded_at)
select id, 'support.' || activity, tier, province,
       coalesce((select array_agg(unit_id order by unit_id) from norm.local_scope where level_id = support_level.id), '{}'), in_force,
       jsonb_strip_nulls(jsonb_build_object('form', form, 'share', share_bp, 'limit', limit_vnd, 'line_factor', line_factor_bp, 'line_limit', line_limit_vnd)),
       basis_id, verified_until, recorded_at, superseded_at
from norm.support_level where tier = 'LOCAL' or id in (select level_id from project.frozen_assessment);

insert into norm.version (norm, tier, province, in_force, content, basis_id)
select 'advance.' || activity, tier, province, in_force, jsonb_strip_nulls(jsonb_build_object('ratio', ratio_bp, 'after', case when progress_over_bp is null then 'CONTRACT' else 'PROGRESS' end, 'progress_over', progress_over_bp)), basis_id
from norm.advance_rule where tier = 'LOCAL';

insert into norm.version (id, norm, tier, province, in_force, content, basis_id)
select id, 'paper.' || activity || '.' || moment || '.' || code, tier, province, in_force,
       jsonb_build_object('position', position, 'name', jsonb_build_object('vi', name_vi, 'en', name_en)), basis_id
from norm.required_paper where tier = 'LOCAL';

insert into norm.version (id, norm, tier, province, in_force, content, basis_id)
select id, 'criterion.' || position, tier, province, in_force,
       jsonb_build_object('position', position, 'name', jsonb_build_object('vi', name_vi, 'en', name_en)), basis_id
from norm.criterion where tier = 'LOCAL' or id in (select criterion_id from project.appraisal_mark);

insert into norm.version (norm, tier, province, in_force, content, basis_id)
select 'clock.' || stage, tier, province, in_force,
       case when days is null
           then jsonb_build_object('until', lpad(until_month::text, 2, '0') || '-' || lpad(until_day::text, 2, '0'), 'inside', true, 'year', 1)
           else jsonb_strip_nulls(jsonb_build_object('days', days, 'working', nullif(working, false), 'inside', true)) end
           || jsonb_build_object('name', jsonb_build_object('vi', stage, 'en', stage)),
       basis_id
from norm.clock where tier = 'LOCAL';

insert into norm.version (norm, tier, province, in_force, content, basis_id)
select 'role.' || step_role, tier, province, in_force, jsonb_build_object('account_role', account_role), basis_id from norm.step_role where tier = 'LOCAL';

alter table project.frozen_assessment drop constraint frozen_assessment_level_id_fkey,
    add constraint frozen_assessment_level foreign key (level_id) references norm.version;
alter table project.appraisal_mark drop constraint appraisal_mark_criterion_id_fkey,
    add constraint appraisal_mark_criterion foreign key (criterion_id) references norm.version;

drop table norm.local_scope, norm.support_level, norm.eligible_form, norm.eligible_place, norm.eligible_sector, norm.regime,
    norm.advance_rule, norm.required_paper, norm.criterion, norm.clock, norm.holiday, norm.step_role, norm.setting;

-- The moment from which on the norms are frozen, so that a correction recorded later does not reach back.
alter table project.frozen_assessment add column known_at timestamptz not null default now();
comment on column project.frozen_assessment.known_at is 'The norms are those the system knew at this moment.';

-- What has come with the program, so that a later release adds what is new and never what an office has changed since.
create table norm.shipped (
    hash       text        not null primary key,
    version_id uuid        not null references norm.version,
    shipped_at timestamptz not null default now()
);

-- What the law asks of an activity is a norm like any other; here stay the words.
drop view norm.pub_activity;
alter table norm.activity drop column condition_vi, drop column condition_en, drop column condition_basis_id,
    drop column tested_form, drop column tested_place, drop column tested_sector, drop column times_per_year, drop column times_basis_id,
    drop column cost_needed, drop column one_per_applicant,
    add column issuer text not null default '';
delete from norm.activity where code not in (select activity from project.project union select activity from establishment.need);
comment on table norm.activity is 'Nội dung hoạt động khuyến công: the words for it. What it asks and gives are norms.';
comment on column norm.activity.issuer is 'Code of the province that added it; empty: national.';
create view norm.pub_activity with (security_invoker = true) as select code, position, name_vi, name_en, plain_vi, plain_en, unit_vi, unit_en from norm.activity;

-- Proposals under four eyes.
create table norm.proposal (
    id             uuid        not null default uuidv7() primary key,
    owner_province text        not null,
    norm           text        not null,
    tier           text        not null constraint proposal_tier check (tier in ('NATIONAL', 'LOCAL')),
    province       text        not null default '',
    scope          uuid[]      not null default '{}',
    in_force       daterange,
    content        jsonb       not null default '{}',
    basis_id       uuid        references legal.provision,
    verified_until date,
    governing      text        not null default 'PLAN_APPROVAL',
    replaces_id    uuid        references norm.version,
    reason         text        not null default '',
    stage          text        not null default 'DRAFT' constraint proposal_stage check (stage in ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposed_by    uuid        not null references access.account,
    proposed_at    timestamptz,
    decided_by     uuid        references access.account,
    decided_at     timestamptz,
    decided_words  text        not null default '',
    version_id     uuid        references norm.version,
    revision       integer     not null default 0,
    created_at     timestamptz not null default now(),
    constraint proposal_province_of_its_tier check ((tier = 'LOCAL') = (province <> '')),
    constraint proposal_four_eyes check (decided_by is null or decided_by <> proposed_by)
);
create index proposal_by_stage on norm.proposal (owner_province, stage);
comment on table norm.proposal is 'Đề xuất sửa định mức. replaces_id is the version it supersedes from its first day on; the withdrawal of a version is a proposal without content.';
comment on column norm.proposal.owner_province is 'The province whose office proposes and decides.';
alter table norm.proposal enable row level security;
create policy proposal_is_of_its_province on norm.proposal to kc_app
    using (access.actor_is_official(owner_province)) with check (access.actor_is_official(owner_province));
create trigger proposal_changed after insert or update or delete on norm.proposal for each row execute function access.record_change('id');

create trigger version_revised after insert or update or delete or truncate on norm.version for each statement execute function norm.mark_revised();
create trigger version_changed after insert or update on norm.version for each row execute function access.record_change('id');

grant select, insert on norm.version to kc_app;
grant update (superseded_at) on norm.version to kc_app;
grant select on norm.version_area to kc_app;
grant select, insert, update on norm.proposal to kc_app;
grant select, insert on norm.shipped to kc_app;
create view norm.pub_version with (security_invoker = true) as
    select id, norm, family, tier, province, in_force, content, basis_id, verified_until, recorded_at, superseded_at from norm.version;
grant select on norm.pub_activity, norm.pub_version to kc_app;
