-- 13 moves of files
-- Advances go out between the report of progress and the acceptance, in equal parts of half the contract.
create temporary table advance on commit drop as
select m.n, m.id, part, (m.approved / 2) / m.advances + case when part = 1 then (m.approved / 2) % m.advances else 0 end as amount,
       pg_temp.worked(m.reported_on + 3 + (part * greatest(0, least(m.accepted_on - case when m.stage in ('STOPPED', 'STOPPING') then 24 else 4 end, who.today - 1)
                                                               - m.reported_on - 3) / (m.advances + 1))::integer) as day
from made m cross join who cross join lateral generate_series(1, m.advances) part
where m.advances > 0;
analyze advance;

insert into project.move (id, project_id, step, from_stage, to_stage, at, by, role, version_before, note, paper, amount_vnd)
select pg_temp.made_id('move ' || step.name, m.n), m.id, step.name, step.was, step.became, step.at, step.by, step.role, step.number, step.note, step.paper, step.amount
from made m cross join who
     cross join lateral (values
         (1, m.far >= 1, 'SUBMIT', 'DRAFT', 'SUBMITTED', pg_temp.hour(m.submitted_on, 'SUBMIT', m.n), who.centre, 'CENTRE', '', '', null::bigint),
         (1, m.stage = 'WITHDRAWN', 'WITHDRAW', 'DRAFT', 'WITHDRAWN', pg_temp.hour(m.submitted_on, 'last', m.n), who.centre, 'CENTRE', 'Cơ sở chưa sẵn sàng đối ứng.', '', null),
         (2, m.stage = 'RETURNED', 'RETURN', 'SUBMITTED', 'RETURNED', pg_temp.hour(m.appraised_on, 'last', m.n), who.officer, 'DEPARTMENT_OFFICER', 'Bổ sung báo giá và giấy tờ mặt bằng.', '', null),
         (2, m.stage = 'REFUSED', 'REFUSE', 'SUBMITTED', 'REFUSED', pg_temp.hour(m.appraised_on, 'last', m.n), who.officer, 'DEPARTMENT_OFFICER',
             'Cơ sở chưa đủ vốn đối ứng, thiết bị chưa phù hợp công suất.', '', null),
         (2, m.far >= 2, 'APPRAISE', 'SUBMITTED', 'APPRAISED', pg_temp.hour(m.appraised_on, 'APPRAISE', m.n), who.officer, 'DEPARTMENT_OFFICER', 'Đề nghị đưa vào kế hoạch.', '', m.approved),
         (3, m.far >= 3, 'PROPOSE', 'APPRAISED', 'PROPOSED', pg_temp.hour(m.proposed_on, 'PROPOSE', m.n), who.leader, 'DEPARTMENT_LEADER', '', '', null),
         (4, m.far >= 4, 'APPROVE', 'PROPOSED', 'APPROVED', pg_temp.hour(m.approved_on, 'APPROVE', m.n), who.chair, 'COMMITTEE_CHAIR', '', '', m.approved),
         (5, m.far >= 5, 'SIGN_CONTRACT', 'APPROVED', 'UNDER_WAY', pg_temp.hour(m.signed_on, 'SIGN', m.n), who.leader, 'DEPARTMENT_LEADER', '', m.n || '/HĐ-KC (mẫu)', m.approved),
         (6, m.far >= 5, 'REPORT_PROGRESS', 'UNDER_WAY', 'UNDER_WAY', pg_temp.hour(m.reported_on, 'REPORT_PROGRESS', m.n), who.centre, 'CENTRE', '', '', null),
         (7, m.far >= 5, 'CONFIRM_PROGRESS', 'UNDER_WAY', 'UNDER_WAY', pg_temp.hour(m.reported_on, 'REPORT_PROGRESS', m.n) + interval '3 hours', who.officer, 'DEPARTMENT_OFFICER', '', '', null),
         (8 + m.advances, m.far >= 6, 'ACCEPT', 'UNDER_WAY', 'ACCEPTED', pg_temp.hour(m.accepted_on, 'ACCEPT', m.n), who.officer, 'DEPARTMENT_OFFICER', '', m.n || '/BB-NT (mẫu)', m.due),
         (9 + m.advances, m.paid, 'PAY_REMAINDER', 'ACCEPTED', 'ACCEPTED', pg_temp.hour(m.paid_on, 'PAY', m.n), who.accountant, 'CENTRE_ACCOUNTANT', '', m.n || '/UNC-TT (mẫu)',
             m.due - case when m.advances > 0 then m.approved / 2 else 0 end),
         (10 + m.advances, m.stage = 'SETTLED', 'SETTLE', 'ACCEPTED', 'SETTLED', pg_temp.hour(m.settled_on, 'last', m.n), who.leader, 'DEPARTMENT_LEADER', '', m.n || '/BB-TLHĐ (mẫu)', null),
         (8 + m.advances, m.stage in ('STOPPED', 'STOPPING'), 'ASK_CHANGE', 'UNDER_WAY', 'UNDER_WAY', pg_temp.hour(m.accepted_on - 20, 'ASK_CHANGE', m.n), who.centre, 'CENTRE', '',
             m.n || '/TTKC (mẫu)', null),
         (9 + m.advances, m.stage in ('STOPPED', 'STOPPING'), 'CONFIRM_CHANGE', 'UNDER_WAY', 'UNDER_WAY', pg_temp.hour(m.accepted_on - 10, 'CONFIRM_CHANGE', m.n), who.officer,
             'DEPARTMENT_OFFICER', '', '', null),
         (10 + m.advances, m.stage in ('STOPPED', 'STOPPING'), 'STOP', 'UNDER_WAY', 'STOPPING', pg_temp.hour(m.accepted_on, 'last', m.n), who.leader, 'DEPARTMENT_LEADER', '',
             m.n || '/QĐ-NT (mẫu)', null),
         (11 + m.advances, m.stage = 'STOPPED', 'REFUND', 'STOPPING', 'STOPPING', pg_temp.hour(m.paid_on, 'REFUND', m.n), who.accountant, 'CENTRE_ACCOUNTANT', '', m.n || '/GNT (mẫu)', m.approved / 2),
         (12 + m.advances, m.stage = 'STOPPED', 'CLOSE_STOPPED', 'STOPPING', 'STOPPED', pg_temp.hour(m.settled_on, 'last', m.n), who.leader, 'DEPARTMENT_LEADER', '', m.n || '/BB-TLHĐ (mẫu)', null)
     ) step (number, happened, name, was, became, at, by, role, note, paper, amount)
where step.happened;

insert into project.move (id, project_id, step, from_stage, to_stage, at, by, role, version_before, paper, amount_vnd)
select pg_temp.made_id('advance move', n * 1024 + part), id, 'ADVANCE', 'UNDER_WAY', 'UNDER_WAY', (day + time '13:30' + part * interval '1 minute') at time zone 'Asia/Ho_Chi_Minh', who.accountant, 'CENTRE_ACCOUNTANT', 7 + part,
       n || '-' || part || '/UNC (mẫu)', amount
from advance cross join who;
