-- A flagship is made of components, each with an activity of its own; other files are one whole and have none here.
create table project.component (
    project_id      uuid    not null references project.project,
    position        integer not null constraint component_position check (position between 1 and 20),
    activity        text    not null references norm.activity,
    production_line boolean not null default false,
    title           text    not null,
    starts_on       date,
    ends_on         date,
    results         text    not null default '',
    primary key (project_id, position),
    constraint component_dates check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
comment on table project.component is 'Hợp phần của đề án điểm. Priced by the norm of its own activity.';
create table project.component_indicator (
    project_id uuid    not null,
    component  integer not null,
    position   integer not null,
    name       text    not null,
    quantity   numeric(14, 3) constraint component_indicator_quantity check (quantity > 0),
    unit       text    not null default '',
    primary key (project_id, component, position),
    constraint component_indicator_of_a_component foreign key (project_id, component) references project.component on delete cascade
);
comment on table project.component_indicator is 'Kết quả dự kiến của một hợp phần: so many of what.';

do $$
declare child text;
begin
    foreach child in array array['component', 'component_indicator'] loop
        execute format('alter table project.%I enable row level security', child);
        execute format('create policy %I on project.%I for select to kc_app using (exists (select from project.project where project.id = project_id))',
                       child || '_of_a_seen_project', child);
        execute format('create policy %I on project.%I to kc_app
                        using ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))
                        with check ((select access.actor_moves_files()) and exists (select from project.project where project.id = project_id))',
                       child || '_is_written', child);
        execute format('create trigger %I after insert or update or delete on project.%I for each row execute function access.record_change(''project_id'')',
                       child || '_recorded', child);
        execute format('grant select, insert, delete on project.%I to kc_app', child);
    end loop;
end
$$;

-- What a line says besides its amounts. Of lines written before, the VAT is unknown and their total stands as it is.
alter table project.estimate_line
    add column component      integer not null default 1 constraint estimate_line_component check (component between 1 and 20),
    add column budget_year    integer constraint estimate_line_budget_year check (budget_year between 2004 and 2100),
    add column net_vnd        bigint  constraint estimate_line_net check (net_vnd >= 0),
    add column vat_bp         integer constraint estimate_line_vat check (vat_bp between 0 and 10000),
    add column vat_deductible boolean not null default false,
    add column maker          text    not null default '',
    add column model          text    not null default '',
    add column serial         text    not null default '',
    add column other_is_state boolean not null default false,
    add constraint estimate_line_vat_is_whole check ((net_vnd is null) = (vat_bp is null) and (vat_bp is not null or not vat_deductible)),
    add constraint estimate_line_vat_adds_up check (net_vnd is null or abs(total_vnd - net_vnd - net_vnd * vat_bp / 10000.0) <= 1);
comment on column project.estimate_line.component is 'The component it belongs to; 1 where the file is one whole.';
comment on column project.estimate_line.budget_year is 'Năm ngân sách of a line of a flagship.';
comment on column project.estimate_line.net_vnd is 'The total without VAT; empty where the VAT is unknown.';
comment on column project.estimate_line.vat_deductible is 'The beneficiary deducts the VAT, so that it is no cost of hers.';
comment on column project.estimate_line.other_is_state is 'The money from elsewhere is money of the State.';
comment on constraint estimate_line_vat_adds_up on project.estimate_line is 'To one đồng, since a total cannot always be split exactly.';

-- The norm of each component is frozen for itself.
alter table project.frozen_assessment
    add column component integer not null default 1,
    drop constraint frozen_assessment_pkey,
    add primary key (project_id, component);
comment on column project.frozen_assessment.component is 'Whose norm it is; 1 where the file is one whole.';
