-- 10 estimates, appraisals, contracts, reports, acceptances, settlements
-- Two supported lines and the works around them, which the applicant pays.
insert into project.estimate_line (project_id, position, description, supported, total_vnd, support_vnd, counterpart_vnd, other_vnd)
select m.id, line.position, line.description, line.position < 3, line.total, line.support, line.total - line.support, 0
from made m
     join maker on maker.n = m.maker
     join craft on craft.number = maker.craft
     cross join lateral (select pg_temp.million(m.cost * 6 / 10) as cost, pg_temp.million(m.asked * 6 / 10) as asked) first_line
     cross join lateral (values
         (1, upper(left(craft.machines[1 + m.machine], 1)) || substr(craft.machines[1 + m.machine], 2)
             || case when pg_temp.draw('model', m.n, 3) = 0 then ' kiểu KT-' || (100 + pg_temp.draw('model number', m.n, 900)) else '' end, first_line.cost, first_line.asked),
         (2, 'Thiết bị phụ trợ, lắp đặt và chạy thử', m.cost - first_line.cost, m.asked - first_line.asked),
         (3, 'Nền xưởng và điện động lực', m.works, 0)) line (position, description, total, support);

insert into project.appraisal (id, project_id, proposed_vnd, conclusion, at, by, result)
select pg_temp.made_id('appraisal', m.n), m.id, case when m.far >= 2 then m.approved end,
       case when m.far >= 2 then 'Đề án đủ điều kiện, dự toán hợp lý. Đề nghị đưa vào kế hoạch.' else 'Cơ sở chưa đủ vốn đối ứng, thiết bị chưa phù hợp công suất.' end,
       pg_temp.hour(m.appraised_on, 'APPRAISE', m.n), who.officer, case when m.far >= 2 then 'PASSED' else 'REFUSED' end
from made m cross join who
where m.far >= 2 or m.stage = 'REFUSED';

-- The assessment at approval: as the program froze one in the sample year, with this file's figures.
insert into project.frozen_assessment (project_id, decided_on, level_id, receipt, known_at)
select m.id, m.approved_on, frozen.level_id,
       frozen.receipt || jsonb_build_object(
           'day', m.approved_on, 'cost', jsonb_build_object('zero', false, 'value', m.cost), 'ceiling', jsonb_build_object('zero', false, 'value', m.asked),
           'lines', jsonb_set(jsonb_set(jsonb_set(frozen.receipt -> 'lines', '{1,amount,value}', to_jsonb(m.cost / 2)), '{1,textVi}', to_jsonb(said.share)), '{1,textEn}', to_jsonb(said.share))),
       pg_temp.hour(m.approved_on, 'APPROVE', m.n)
from made m
     cross join (select f.level_id, f.receipt from project.frozen_assessment f join project.project p on p.id = f.project_id
                 where p.activity = 'ADVANCED_MACHINERY' and jsonb_array_length(f.receipt -> 'lines') = 3 and f.receipt #>> '{lines,1,kind}' = 'SHARE'
                 order by f.decided_on, p.code limit 1) frozen
     cross join lateral (select '50% × ' || replace(to_char(m.cost, 'FM999,999,999,999'), ',', '.') || ' đồng = '
                                || replace(to_char(m.cost / 2, 'FM999,999,999,999'), ',', '.') || ' đồng' as share) said
where m.far >= 4;

insert into project.contract (project_id, number, signed_on, amount_vnd, ends_on)
select id, n || '/HĐ-KC (mẫu)', pg_temp.worked(signed_on), approved, accepted_on + 20 from made where far >= 5;

insert into project.progress_report (id, project_id, done_vnd, investment_vnd, content, reported_on, reported_at, reported_by, confirmed_at, confirmed_by)
select pg_temp.made_id('report', m.n), m.id, (m.cost + m.works) * 6 / 10, m.cost + m.works, 'Máy đã về xưởng, đang lắp đặt.', pg_temp.worked(m.reported_on),
       pg_temp.hour(m.reported_on, 'REPORT_PROGRESS', m.n), who.centre, pg_temp.hour(m.reported_on, 'REPORT_PROGRESS', m.n) + interval '3 hours', who.officer
from made m cross join who
where m.far >= 5;

insert into project.acceptance (project_id, minutes_number, accepted_on, accepted_vnd, supported_vnd, recomputed_vnd, due_vnd, receipt, at, by)
select m.id, m.n || '/BB-NT (mẫu)', pg_temp.worked(m.accepted_on), m.accepted_cost + m.works, m.accepted_cost, least(m.accepted_cost / 2, 300000000), m.due, '{}',
       pg_temp.hour(m.accepted_on, 'ACCEPT', m.n), who.officer
from made m cross join who
where m.far >= 6;

insert into project.accepted_line (project_id, position, accepted_vnd)
select m.id, line.position, line.accepted
from made m
     cross join lateral (select pg_temp.million(m.accepted_cost * 6 / 10) as accepted) first_line
     cross join lateral (values (1, first_line.accepted), (2, m.accepted_cost - first_line.accepted), (3, m.works)) line (position, accepted)
where m.far >= 6;

insert into project.settlement (project_id, number, settled_on, settled_vnd, returned_vnd, at, by)
select m.id, m.n || '/BB-TLHĐ (mẫu)', pg_temp.worked(m.settled_on), m.due, 0, pg_temp.hour(m.settled_on, 'last', m.n), who.leader
from made m cross join who
where m.stage = 'SETTLED';

insert into project.settlement_difference (project_id, code, amount_vnd, reason)
select id, 'ESTIMATED_ACCEPTED', cost - accepted_cost, 'Giá hóa đơn thấp hơn báo giá; mức hỗ trợ được tính lại trên chi phí thực tế.'
from made
where stage = 'SETTLED' and cost > accepted_cost;

insert into project.change_request (id, project_id, kind, status, letter, letter_on, reason, asked_at, asked_by, opinion, answered_at, answered_by, decider, decision_number,
    decided_on, decided_at, decided_by, facts_before, facts_after)
select pg_temp.made_id('change', m.n), m.id, 'STOP', 'GRANTED', m.n || '/TTKC (mẫu)', pg_temp.worked(m.accepted_on - 20), 'Cơ sở không thu xếp được vốn đối ứng.',
       pg_temp.hour(m.accepted_on - 20, 'ASK_CHANGE', m.n), who.centre, 'Đã kiểm tra tại cơ sở, đề nghị ngừng.', pg_temp.hour(m.accepted_on - 10, 'CONFIRM_CHANGE', m.n), who.officer,
       'DEPARTMENT', m.n || '/QĐ-NT (mẫu)', pg_temp.worked(m.accepted_on), pg_temp.hour(m.accepted_on, 'last', m.n), who.leader, facts.none, facts.none
from made m cross join who
     cross join (select '{"paid": null, "place": null, "endsOn": null, "content": null, "approved": null, "contracted": null}'::jsonb as none) facts
where m.stage in ('STOPPED', 'STOPPING');
