-- Invented local law, marked MẪU everywhere: a province's own levels and its own rules of procedure.
insert into legal.document (number, kind, issuer, title_vi, title_en, issued, effective_from, level, province, reading) values
    ('01/2025/NQ-HĐND (MẪU)', 'Nghị quyết', 'Hội đồng nhân dân thành phố Đà Nẵng',
     'Nghị quyết mẫu quy định mức hỗ trợ khuyến công địa phương trên địa bàn thành phố',
     'Sample resolution on the levels of local industrial promotion support in the city', '2025-07-18', '2025-08-01', 'PROVINCE', '48', 'SAMPLE'),
    ('02/2025/QĐ-UBND (MẪU)', 'Quyết định', 'Ủy ban nhân dân thành phố Đà Nẵng',
     'Quy chế mẫu quản lý đề án và kinh phí khuyến công địa phương trên địa bàn thành phố',
     'Sample regulation on the management of local industrial promotion projects and money in the city', '2025-07-25', '2025-08-01', 'PROVINCE', '48', 'SAMPLE');

insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, line.position, line.summary_vi, line.summary_en, 'SAMPLE'
from (values
    ('01/2025/NQ-HĐND (MẪU)', 'Điều 3 khoản 1', 31,
     'Xây dựng mô hình trình diễn kỹ thuật: hỗ trợ tối đa 30 % chi phí, không quá 800 triệu đồng/mô hình.',
     'Technical demonstration model: at most 30 % of the cost and 800 million đồng a model.'),
    ('01/2025/NQ-HĐND (MẪU)', 'Điều 3 khoản 2', 32,
     'Ứng dụng máy móc thiết bị tiên tiến: hỗ trợ tối đa 50 % chi phí, không quá 300 triệu đồng/cơ sở; dây chuyền công nghệ không quá 450 triệu đồng/cơ sở.',
     'Advanced machinery: at most 50 % of the cost and 300 million đồng an establishment; a technology line at most 450 million.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 4', 40,
     'Đơn vị nào lập, thẩm định, trình, phê duyệt, nghiệm thu, thanh toán và quyết toán đề án khuyến công địa phương.',
     'Which body prepares, appraises, submits, approves, accepts, pays and settles a local project.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 5', 50,
     'Thành phần hồ sơ đăng ký đề án khuyến công địa phương.', 'Papers of the file that registers a local project.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 6', 60,
     'Năm nội dung thẩm định đề án khuyến công địa phương.', 'The five criteria of the appraisal of a local project.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 7', 70,
     'Thời hạn thẩm định mười ngày làm việc; bổ sung hồ sơ năm ngày làm việc.',
     'Appraisal takes ten working days; a returned file is completed within five.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 8', 80,
     'Hợp đồng thực hiện đề án được ký trong mười lăm ngày làm việc kể từ khi kế hoạch được phê duyệt.',
     'The project contract is signed within fifteen working days of the approval of the plan.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 9', 90,
     'Tạm ứng lần đầu tối đa 70 % kinh phí hỗ trợ khi khối lượng được Sở xác nhận vượt 70 % tổng mức đầu tư.',
     'A first advance of at most 70 % of the support once the work confirmed by the department exceeds 70 % of the investment.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 10', 100,
     'Hồ sơ nghiệm thu theo từng nội dung hoạt động khuyến công.', 'Papers of the acceptance, by activity.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 11', 110,
     'Hồ sơ quyết toán gửi chậm nhất mười lăm ngày kể từ ngày nghiệm thu cuối cùng.',
     'Settlement papers follow within fifteen days of the last acceptance.'),
    ('02/2025/QĐ-UBND (MẪU)', 'Điều 12', 120,
     'Sở Tài chính tham mưu giao kinh phí khuyến công địa phương hằng năm.',
     'The finance department has the year''s money for local industrial promotion allotted.')
) as line (number, place, position, summary_vi, summary_en)
join legal.document on document.number = line.number;

insert into legal.relation (from_id, kind, to_id, on_date)
select regulation.id, 'GUIDES', resolution.id, date '2025-08-01'
from legal.document regulation, legal.document resolution
where regulation.number = '02/2025/QĐ-UBND (MẪU)' and resolution.number = '01/2025/NQ-HĐND (MẪU)';

insert into norm.support_level (activity, tier, province, in_force, form, share_bp, limit_vnd, line_limit_vnd, basis_id)
select level.activity, 'LOCAL', '48', '[2025-08-01,)', 'SHARE', level.share_bp, level.limit_vnd, level.line_limit_vnd::bigint, provision.id
from (values
    ('DEMONSTRATION_MODEL', 3000, 800000000, null,        'Điều 3 khoản 1'),
    ('ADVANCED_MACHINERY',  5000, 300000000, '450000000', 'Điều 3 khoản 2')
) as level (activity, share_bp, limit_vnd, line_limit_vnd, place)
join legal.provision on provision.place = level.place
join legal.document on document.id = provision.document_id and document.number = '01/2025/NQ-HĐND (MẪU)';

insert into norm.step_role (step_role, tier, province, account_role, in_force, basis_id)
select filled.step_role, 'LOCAL', '48', filled.account_role, '[2025-08-01,)', provision.id
from (values
    ('IMPLEMENTER', 'CENTRE',             'Điều 4'),
    ('APPRAISER',   'DEPARTMENT_OFFICER', 'Điều 4'),
    ('PLANNER',     'DEPARTMENT_LEADER',  'Điều 4'),
    ('APPROVER',    'COMMITTEE_CHAIR',    'Điều 4'),
    ('MANAGER',     'DEPARTMENT_LEADER',  'Điều 4'),
    ('ACCOUNTANT',  'CENTRE_ACCOUNTANT',  'Điều 4'),
    ('ACCEPTOR',    'DEPARTMENT_OFFICER', 'Điều 4'),
    ('ALLOTTER',    'FINANCE',            'Điều 12')
) as filled (step_role, account_role, place)
join legal.provision on provision.place = filled.place
join legal.document on document.id = provision.document_id and document.number = '02/2025/QĐ-UBND (MẪU)';

insert into norm.clock (stage, tier, province, in_force, days, working, basis_id)
select term.stage, 'LOCAL', '48', '[2025-08-01,)', term.days, term.working, provision.id
from (values
    ('SUBMITTED', 10, true,  'Điều 7'),
    ('RETURNED',  5,  true,  'Điều 7'),
    ('APPROVED',  15, true,  'Điều 8'),
    ('ACCEPTED',  15, false, 'Điều 11')
) as term (stage, days, working, place)
join legal.provision on provision.place = term.place
join legal.document on document.id = provision.document_id and document.number = '02/2025/QĐ-UBND (MẪU)';

insert into norm.advance_rule (activity, tier, province, in_force, ratio_bp, progress_over_bp, basis_id)
select rule.activity, 'LOCAL', '48', '[2025-08-01,)', rule.ratio_bp, rule.progress_over_bp, provision.id
from (values ('DEMONSTRATION_MODEL', 7000, 7000), ('ADVANCED_MACHINERY', 7000, 7000)) as rule (activity, ratio_bp, progress_over_bp)
cross join legal.provision
join legal.document on document.id = provision.document_id and document.number = '02/2025/QĐ-UBND (MẪU)'
where provision.place = 'Điều 9';

-- Criteria and papers: the regulation takes over the national lists and cites its own articles.
insert into norm.criterion (position, name_vi, name_en, tier, province, in_force, basis_id)
select national.position, national.name_vi, national.name_en, 'LOCAL', '48', '[2025-08-01,)', provision.id
from norm.criterion national
cross join legal.provision
join legal.document on document.id = provision.document_id and document.number = '02/2025/QĐ-UBND (MẪU)'
where national.tier = 'NATIONAL' and national.in_force @> date '2025-08-01' and provision.place = 'Điều 6';

insert into norm.required_paper (activity, moment, code, position, name_vi, name_en, tier, province, in_force, basis_id)
select national.activity, national.moment, national.code, national.position, national.name_vi, national.name_en, 'LOCAL', '48', '[2025-08-01,)', provision.id
from norm.required_paper national
join legal.provision on provision.place = case national.moment when 'SUBMIT' then 'Điều 5' when 'ACCEPT' then 'Điều 10' end
join legal.document on document.id = provision.document_id and document.number = '02/2025/QĐ-UBND (MẪU)'
where national.tier = 'NATIONAL' and national.in_force @> date '2025-08-01';
