-- Granted less than was asked: the estimate is made to fit before the contract. What was asked stays as it was.
create table project.rework (
    project_id          uuid        not null references project.project primary key,
    approved_vnd        bigint      not null constraint rework_approved check (approved_vnd > 0),
    enough_counterpart  boolean     not null constraint rework_is_committed check (enough_counterpart),
    at                  timestamptz not null,
    by                  uuid        not null references access.account
);
comment on table project.rework is 'Dự toán điều chỉnh theo mức được phê duyệt, with the commitment to its counterpart money.';
comment on column project.rework.approved_vnd is 'The approved amount it was made for; made for another, it no longer counts.';
create table project.granted_line (
    project_id      uuid    not null references project.rework,
    position        integer not null,
    total_vnd       bigint  not null constraint granted_line_total check (total_vnd >= 0),
    support_vnd     bigint  not null constraint granted_line_support check (support_vnd >= 0),
    counterpart_vnd bigint  not null constraint granted_line_counterpart check (counterpart_vnd >= 0),
    other_vnd       bigint  not null constraint granted_line_other check (other_vnd >= 0),
    primary key (project_id, position),
    constraint granted_line_of_the_estimate foreign key (project_id, position) references project.estimate_line,
    constraint granted_line_adds_up check (total_vnd = support_vnd + counterpart_vnd + other_vnd)
);
comment on table project.granted_line is 'A line of the estimate as it is carried out with what was granted.';

do $$
declare child text;
begin
    foreach child in array array['rework', 'granted_line'] loop
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
