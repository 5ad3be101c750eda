-- The articles of the voting circular that its norms rest on; and who does what with products and their voting.
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, 0, line.summary_vi, line.summary_en, 'READ_AMENDED'
from (values
    ('Điều 4', 'Một sản phẩm hoặc một bộ sản phẩm do chính cơ sở làm ra; không sao chép, không vi phạm sở hữu trí tuệ; sản xuất được hàng loạt.', 'One product or a set, made by the establishment itself; no copy, no breach of intellectual property; made in quantity.'),
    ('Điều 5 khoản 1', 'Nhóm sản phẩm thủ công mỹ nghệ.', 'Handicrafts.'),
    ('Điều 5 khoản 2', 'Nhóm sản phẩm chế biến nông, lâm, thủy sản và thực phẩm.', 'Processed products of farming, forestry and fishery; food.'),
    ('Điều 5 khoản 3', 'Nhóm sản phẩm về thiết bị, máy móc, dụng cụ và phụ tùng cơ khí.', 'Equipment, machines, tools and mechanical parts.'),
    ('Điều 5 khoản 4', 'Nhóm các sản phẩm khác.', 'Other products.'),
    ('Điều 9 khoản 1', 'Hội đồng cấp huyện có 5 hoặc 7 thành viên.', 'A district council has 5 or 7 members.'),
    ('Điều 9 khoản 2', 'Hội đồng cấp tỉnh có 7 hoặc 9 thành viên; Chủ tịch là lãnh đạo UBND tỉnh, Phó Chủ tịch thường trực là lãnh đạo Sở Công Thương.', 'A provincial council has 7 or 9 members, under a leader of the province, with one of the department as standing deputy.'),
    ('Điều 9 khoản 3', 'Hội đồng cấp khu vực có 9 hoặc 11 thành viên.', 'A regional council has 9 or 11 members.'),
    ('Điều 9 khoản 4', 'Hội đồng cấp quốc gia có 11 hoặc 13 thành viên.', 'The national council has 11 or 13 members.'),
    ('Điều 11 khoản 2', 'Ban Giám khảo có Trưởng ban, Phó Trưởng ban và các thành viên; số thành viên là số lẻ.', 'A jury has a head, a deputy and members, an odd number of them.'),
    ('Điều 16 khoản 1', 'Trưởng ban Giám khảo đề xuất khung điểm chi tiết, Chủ tịch Hội đồng quyết định.', 'The head of the jury proposes the points in detail, the chairman of the council decides.'),
    ('Điều 16 khoản 2', 'Giám khảo chấm độc lập, công bằng, khách quan, tự chịu trách nhiệm.', 'Judges score independently, fairly and on their own responsibility.'),
    ('Điều 20 khoản 3', 'Cơ sở vi phạm thì Hội đồng trình cấp có thẩm quyền xử lý hoặc thu hồi giấy chứng nhận.', 'Where the owner breaks the rules the certificate may be withdrawn.'),
    ('Phụ lục 3', 'Tiêu chí bình chọn chi tiết; cách chia điểm trong từng tiêu chí là đề xuất mẫu, Chủ tịch Hội đồng quyết định.', 'The criteria in detail; how their points are divided is a sample, the chairman of the council decides.')
) as line (place, summary_vi, summary_en)
join legal.document on document.number = '26/2014/TT-BCT'
on conflict do nothing;

insert into access.permission (role, matter, verb, scope)
select role, matter, verb, 'ALL'
from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE', 'CENTRE_ACCOUNTANT', 'FINANCE', 'COMMITTEE_CHAIR', 'INSPECTOR']) role,
     unnest(array['PRODUCT', 'VOTING']) matter, unnest(array['LIST', 'READ']) verb
union all
select role, matter, 'WRITE', 'ALL' from unnest(array['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'CENTRE']) role, unnest(array['PRODUCT', 'VOTING']) matter
union all
select role, 'VOTING', 'DECIDE', 'ALL' from unnest(array['DEPARTMENT_LEADER', 'COMMITTEE_CHAIR']) role
union all
select 'ESTABLISHMENT', 'PRODUCT', verb, 'OWN' from unnest(array['LIST', 'READ', 'WRITE']) verb
union all
select 'ESTABLISHMENT', 'VOTING', verb, 'OWN' from unnest(array['LIST', 'READ']) verb
union all
select 'COMMUNE', 'PRODUCT', verb, 'AREA' from unnest(array['LIST', 'READ']) verb
union all
-- A judge scores what is before her; whoever else is named to a jury, too.
select 'JURY', 'VOTING', verb, 'OWN' from unnest(array['LIST', 'READ', 'WRITE']) verb
union all
select role, 'VOTING', 'WRITE', 'OWN' from unnest(array['FINANCE', 'COMMITTEE_CHAIR', 'CENTRE_ACCOUNTANT']) role;
