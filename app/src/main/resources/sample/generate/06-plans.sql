-- 1 plans
-- Rounds of 400 files at most: what is approved stands in a plan that is decided, what is proposed in one that waits.
create temporary table planned on commit drop as
select m.n, m.id, m.plan_year, m.tier, m.far >= 4 as decided, m.approved, m.proposed_on, m.approved_on,
       (row_number() over (partition by m.plan_year, m.tier, m.far >= 4 order by m.proposed_on, m.n) - 1) / 400 as part
from made m where m.far >= 3;

create temporary table planned_round on commit drop as
select pg_temp.made_id('plan', row_number() over (order by plan_year, tier, decided desc, part)) as id, plan_year, tier, decided, part,
       coalesce((select max(round) from plan.plan p where p.province = '48' and p.year = plan_year and p.tier = planned.tier), 0)
           + row_number() over (partition by plan_year, tier order by decided desc, part) as round,
       row_number() over (order by plan_year, tier, decided desc, part) as number,
       max(proposed_on) as submitted_on, max(approved_on) as decided_on, sum(approved)::bigint as amount, count(*) as files
from planned group by plan_year, tier, decided, part;

insert into plan.plan (id, province, year, tier, round, request_id, stage, submission_number, submitted_on, submission_text, decision_number, decided_on, created_at, created_by, version)
select r.id, '48', r.plan_year, r.tier, r.round, r.id, 'SUBMITTED', r.number || '/TTr-SCT (mẫu)', least(r.submitted_on, who.today),
       'Kế hoạch khuyến công, các đề án đã được thẩm định.', case when r.decided then r.number || '/QĐ-UBND (mẫu)' end, case when r.decided then least(r.decided_on, who.today) end,
       pg_temp.hour(r.submitted_on - 1, 'plan', r.number), who.leader, case when r.decided then 3 else 2 end
from planned_round r cross join who;

insert into plan.item (plan_id, project_id, position, amount_vnd)
select r.id, p.id, row_number() over (partition by r.id order by p.n), p.approved
from planned p join planned_round r using (plan_year, tier, decided, part);

-- Approved with all it holds: what an approved plan holds is changed by an adjustment only.
update plan.plan set stage = 'APPROVED' from planned_round r where r.id = plan.plan.id and r.decided;

insert into plan.move (id, plan_id, step, at, by, version_before, note, paper, amount_vnd)
select pg_temp.made_id('plan move', r.number * 4 + step.number), r.id, step.name, step.at, step.by, step.number - case when step.number = 0 then 0 else 1 end, '', step.paper,
       case when step.number > 0 then r.amount end
from planned_round r cross join who
     cross join lateral (values
         (0, 'CREATE', pg_temp.hour(r.submitted_on - 1, 'plan', r.number), who.leader, ''),
         (1, 'ADD', pg_temp.hour(r.submitted_on - 1, 'plan', r.number), who.leader, ''),
         (2, 'SUBMIT', pg_temp.hour(least(r.submitted_on, who.today), 'plan', r.number), who.leader, r.number || '/TTr-SCT (mẫu)'),
         (3, 'APPROVE', pg_temp.hour(least(r.decided_on, who.today), 'plan', r.number), who.chair, r.number || '/QĐ-UBND (mẫu)')) step (number, name, at, by, paper)
where step.number < 3 or r.decided;
