-- Tasks, posts, people, training and equipment of the sample city. All decisions are invented and say so.
update organisation.organisation set decision = '07/QĐ-UBND (MẪU)', decided_on = '2008-12-15' where code = 'TTKC-48';
update organisation.name set decision = '07/QĐ-UBND (MẪU)', decided_on = '2008-12-15'
from organisation.organisation where organisation.id = organisation_id and code = 'TTKC-48';

insert into organisation.organisation (code, kind, province, parent_id, unit_id, in_force, decision, decided_on)
select made.code, made.kind, '48', parent.id, (select id from territory.unit where unit.code = made.unit and upper_inf(unit.in_force)),
       daterange(made.since::date, null), made.decision, made.decided_on::date
from (values
    ('SCT-48-QLCN', 'DIVISION', 'SCT-48',  null,    '2008-04-01', '15/QĐ-SCT (MẪU)', '2008-03-20'),
    ('TTKC-48-NV',  'DIVISION', 'TTKC-48', null,    '2009-01-01', '02/QĐ-TTKC (MẪU)', '2008-12-25'),
    ('TTKC-48-CN1', 'BRANCH',   'TTKC-48', '20791', '2025-07-01', '31/QĐ-SCT (MẪU)', '2025-06-25')
) as made (code, kind, parent, unit, since, decision, decided_on)
join organisation.organisation parent on parent.code = made.parent;

insert into organisation.name (organisation_id, name, short_name, in_force, decision, decided_on)
select organisation.id, made.name, made.short_name, organisation.in_force, organisation.decision, organisation.decided_on
from (values
    ('SCT-48-QLCN', 'Phòng Quản lý công nghiệp (mẫu)', 'Phòng QLCN'),
    ('TTKC-48-NV',  'Phòng Nghiệp vụ khuyến công (mẫu)', 'Phòng Nghiệp vụ'),
    ('TTKC-48-CN1', 'Chi nhánh Thăng Bình, Trung tâm Khuyến công (mẫu)', 'Chi nhánh Thăng Bình')
) as made (code, name, short_name)
join organisation.organisation on organisation.code = made.code;

-- What such a centre does, from memory of the joint circular, in our own words.
insert into organisation.task (organisation_id, what, in_force, decision, decided_on, citation, reading)
select organisation.id, made.what, daterange(made.since::date, null), made.decision, made.decided_on::date, 'TTLT 16/2011/TTLT-BCT-BNV', 'RECALLED'
from (values
    ('Giúp Sở lập chương trình, kế hoạch khuyến công và thực hiện sau khi được duyệt', '2011-06-01', '19/QĐ-SCT (MẪU)', '2011-05-20'),
    ('Hướng dẫn cơ sở công nghiệp nông thôn khởi sự, tổ chức sản xuất, nâng cao năng lực quản lý', '2011-06-01', '19/QĐ-SCT (MẪU)', '2011-05-20'),
    ('Hỗ trợ đào tạo nghề, truyền nghề và phát triển nghề', '2011-06-01', '19/QĐ-SCT (MẪU)', '2011-05-20'),
    ('Xây dựng mô hình trình diễn kỹ thuật, chuyển giao công nghệ, ứng dụng máy móc tiên tiến', '2011-06-01', '19/QĐ-SCT (MẪU)', '2011-05-20'),
    ('Tổ chức hội chợ, triển lãm, bình chọn sản phẩm và thông tin về khuyến công', '2011-06-01', '19/QĐ-SCT (MẪU)', '2011-05-20'),
    ('Tư vấn phát triển công nghiệp theo yêu cầu của cơ sở', '2011-06-01', '19/QĐ-SCT (MẪU)', '2011-05-20'),
    ('Quản lý và bồi dưỡng mạng lưới cộng tác viên khuyến công', '2014-03-01', '08/QĐ-SCT (MẪU)', '2014-02-18')
) as made (what, since, decision, decided_on)
join organisation.organisation on organisation.code = 'TTKC-48';

insert into organisation.person (province, full_name, born_year, phone, email, account_id)
select '48', made.full_name, made.born_year, made.phone, made.email, (select id from access.account where username = made.username)
from (values
    ('Nguyễn Thị Thanh Thảo', 1988, '0236 0000 101', 'thao.mau@example.vn', 'so.chuyenvien'),
    ('Lê Văn Hoàng', 1974, '0236 0000 100', 'hoang.mau@example.vn', 'so.lanhdao'),
    ('Hoàng Đức Mạnh', 1991, '0236 0000 102', '', null),
    ('Nguyễn Văn Thành', 1972, '0236 0000 200', 'thanh.mau@example.vn', null),
    ('Phạm Ngọc Anh', 1990, '0236 0000 201', 'anh.mau@example.vn', 'trungtam'),
    ('Đoàn Thị Bích Ngọc', 1985, '0236 0000 202', 'ngoc.mau@example.vn', 'ketoan'),
    ('Trương Minh Quân', 1994, '0236 0000 203', '', null),
    ('Đặng Thị Lan Hương', 1987, '0235 0000 301', '', null),
    ('Bùi Văn Sơn', 1993, '0235 0000 302', '', null)
) as made (full_name, born_year, phone, email, username);

-- The id of a post is made of where it stands and what it is called: two bodies have one of the same name. Pages list posts by id, so it begins with its place.
insert into organisation.post (id, province, name)
values
    (overlay(md5('SCT-48 Phó Giám đốc phụ trách khuyến công') placing '001' from 1 for 3)::uuid, '48', 'Phó Giám đốc phụ trách khuyến công'),
    (overlay(md5('SCT-48-QLCN Chuyên viên quản lý công nghiệp') placing '002' from 1 for 3)::uuid, '48', 'Chuyên viên quản lý công nghiệp'),
    (overlay(md5('TTKC-48 Giám đốc') placing '003' from 1 for 3)::uuid, '48', 'Giám đốc'),
    (overlay(md5('TTKC-48 Phó Giám đốc') placing '004' from 1 for 3)::uuid, '48', 'Phó Giám đốc'),
    (overlay(md5('TTKC-48 Kế toán viên') placing '005' from 1 for 3)::uuid, '48', 'Kế toán viên'),
    (overlay(md5('TTKC-48 Khuyến công viên') placing '006' from 1 for 3)::uuid, '48', 'Khuyến công viên'),
    (overlay(md5('TTKC-48-CN1 Phụ trách chi nhánh') placing '007' from 1 for 3)::uuid, '48', 'Phụ trách chi nhánh'),
    (overlay(md5('TTKC-48-CN1 Khuyến công viên') placing '008' from 1 for 3)::uuid, '48', 'Khuyến công viên');

insert into organisation.post_place (post_id, organisation_id, in_force)
select overlay(md5(made.code || ' ' || made.name) placing '00' || made.place from 1 for 3)::uuid, organisation.id, daterange(made.since::date, null)
from (values
    ('1', 'SCT-48', 'Phó Giám đốc phụ trách khuyến công', '2023-01-01'),
    ('2', 'SCT-48-QLCN', 'Chuyên viên quản lý công nghiệp', '2023-01-01'),
    ('3', 'TTKC-48', 'Giám đốc', '2023-01-01'),
    ('4', 'TTKC-48', 'Phó Giám đốc', '2023-01-01'),
    ('5', 'TTKC-48', 'Kế toán viên', '2023-01-01'),
    ('6', 'TTKC-48', 'Khuyến công viên', '2023-01-01'),
    ('7', 'TTKC-48-CN1', 'Phụ trách chi nhánh', '2025-07-01'),
    ('8', 'TTKC-48-CN1', 'Khuyến công viên', '2025-07-01')
) as made (place, code, name, since)
join organisation.organisation on organisation.code = made.code;

insert into organisation.post_quota (post_id, approved, in_force, decision, decided_on)
select post.id, made.approved, daterange(made.since::date, made.until::date), made.decision, made.decided_on::date
from (values
    ('SCT-48', 'Phó Giám đốc phụ trách khuyến công', 1, '2023-01-01', null, '88/QĐ-UBND (MẪU)', '2022-12-20'),
    ('SCT-48-QLCN', 'Chuyên viên quản lý công nghiệp', 2, '2023-01-01', null, '88/QĐ-UBND (MẪU)', '2022-12-20'),
    ('TTKC-48', 'Giám đốc', 1, '2023-01-01', null, '88/QĐ-UBND (MẪU)', '2022-12-20'),
    ('TTKC-48', 'Phó Giám đốc', 1, '2023-01-01', null, '88/QĐ-UBND (MẪU)', '2022-12-20'),
    ('TTKC-48', 'Kế toán viên', 1, '2023-01-01', null, '88/QĐ-UBND (MẪU)', '2022-12-20'),
    ('TTKC-48', 'Khuyến công viên', 4, '2023-01-01', '2025-07-01', '88/QĐ-UBND (MẪU)', '2022-12-20'),
    ('TTKC-48', 'Khuyến công viên', 3, '2025-07-01', null, '45/QĐ-UBND (MẪU)', '2025-06-26'),
    ('TTKC-48-CN1', 'Phụ trách chi nhánh', 1, '2025-07-01', null, '45/QĐ-UBND (MẪU)', '2025-06-26'),
    ('TTKC-48-CN1', 'Khuyến công viên', 1, '2025-07-01', null, '45/QĐ-UBND (MẪU)', '2025-06-26')
) as made (code, name, approved, since, until, decision, decided_on)
join organisation.organisation on organisation.code = made.code
join organisation.post_place on post_place.organisation_id = organisation.id
join organisation.post on post.id = post_place.post_id and post.name = made.name;

insert into organisation.assignment (province, post_id, person_id, kind, in_force, decision, decided_on)
select '48', post.id, person.id, made.kind, daterange(made.since::date, null), made.decision, made.decided_on::date
from (values
    ('SCT-48', 'Phó Giám đốc phụ trách khuyến công', 'Lê Văn Hoàng', 'OFFICIAL', '2023-01-01', '91/QĐ-UBND (MẪU)', '2022-12-28'),
    ('SCT-48-QLCN', 'Chuyên viên quản lý công nghiệp', 'Nguyễn Thị Thanh Thảo', 'OFFICIAL', '2023-01-01', '04/QĐ-SCT (MẪU)', '2022-12-29'),
    ('SCT-48-QLCN', 'Chuyên viên quản lý công nghiệp', 'Hoàng Đức Mạnh', 'OFFICIAL', '2024-03-01', '11/QĐ-SCT (MẪU)', '2024-02-22'),
    ('TTKC-48', 'Giám đốc', 'Nguyễn Văn Thành', 'OFFICIAL', '2023-01-01', '05/QĐ-SCT (MẪU)', '2022-12-29'),
    ('TTKC-48', 'Phó Giám đốc', 'Phạm Ngọc Anh', 'ACTING', '2025-07-01', '33/QĐ-SCT (MẪU)', '2025-06-27'),
    ('TTKC-48', 'Kế toán viên', 'Đoàn Thị Bích Ngọc', 'OFFICIAL', '2023-01-01', '03/QĐ-TTKC (MẪU)', '2022-12-30'),
    ('TTKC-48', 'Khuyến công viên', 'Phạm Ngọc Anh', 'OFFICIAL', '2023-01-01', '03/QĐ-TTKC (MẪU)', '2022-12-30'),
    ('TTKC-48', 'Khuyến công viên', 'Trương Minh Quân', 'OFFICIAL', '2023-06-01', '09/QĐ-TTKC (MẪU)', '2023-05-25'),
    ('TTKC-48-CN1', 'Phụ trách chi nhánh', 'Đặng Thị Lan Hương', 'OFFICIAL', '2025-07-01', '34/QĐ-SCT (MẪU)', '2025-06-27'),
    ('TTKC-48-CN1', 'Khuyến công viên', 'Bùi Văn Sơn', 'OFFICIAL', '2025-07-01', '18/QĐ-TTKC (MẪU)', '2025-06-28')
) as made (code, name, full_name, kind, since, decision, decided_on)
join organisation.organisation on organisation.code = made.code
join organisation.post_place on post_place.organisation_id = organisation.id
join organisation.post on post.id = post_place.post_id and post.name = made.name
join organisation.person on person.full_name = made.full_name;

insert into organisation.training (province, organisation_id, sent_by_id, person_id, course, place, started_on, ended_on, hours, certificate, cost_vnd, decision,
                                   request_id, entered_by, entered_at)
select '48', organisation.id, organisation.id, person.id, made.course, made.place, current_date - made.ago, current_date - made.ago + made.days - 1, made.hours,
       made.certificate, made.cost, made.decision, gen_random_uuid(), account.id, now()
from (values
    ('TTKC-48', 'Phạm Ngọc Anh', 'Lập và quản lý đề án khuyến công (mẫu)', 'Hà Nội', 210, 3, 24, 'Giấy chứng nhận', 4500000, '06/QĐ-TTKC (MẪU)'),
    ('TTKC-48', 'Trương Minh Quân', 'Lập và quản lý đề án khuyến công (mẫu)', 'Hà Nội', 210, 3, 24, 'Giấy chứng nhận', 4500000, '06/QĐ-TTKC (MẪU)'),
    ('TTKC-48', 'Đoàn Thị Bích Ngọc', 'Kế toán đơn vị sự nghiệp (mẫu)', 'Đà Nẵng', 150, 5, 40, 'Chứng chỉ', 3200000, '10/QĐ-TTKC (MẪU)'),
    ('TTKC-48', 'Nguyễn Văn Thành', 'Chuyển đổi số cho lãnh đạo đơn vị (mẫu)', 'Trực tuyến', 120, 2, 16, '', 0, ''),
    ('TTKC-48-CN1', 'Đặng Thị Lan Hương', 'Sản xuất sạch hơn: đánh giá nhanh tại cơ sở (mẫu)', 'Quảng Ngãi', 90, 3, 24, 'Giấy chứng nhận', 3800000, '12/QĐ-TTKC (MẪU)'),
    ('TTKC-48-CN1', 'Bùi Văn Sơn', 'Sản xuất sạch hơn: đánh giá nhanh tại cơ sở (mẫu)', 'Quảng Ngãi', 90, 3, 24, 'Giấy chứng nhận', 3800000, '12/QĐ-TTKC (MẪU)'),
    ('TTKC-48', 'Phạm Ngọc Anh', 'Nghiệp vụ đấu thầu mua sắm (mẫu)', 'Đà Nẵng', 400, 4, 32, 'Chứng chỉ', 2900000, '04/QĐ-TTKC (MẪU)')
) as made (code, full_name, course, place, ago, days, hours, certificate, cost, decision)
join organisation.organisation on organisation.code = made.code
join organisation.person on person.full_name = made.full_name
join access.account on account.username = 'trungtam';

insert into organisation.equipment (province, organisation_id, category, name, quantity, unit, unit_price_vnd, year, reason, stage, condition,
                                    supplier, contract, paid_vnd, holder_id, handed_on, request_id, created_by, created_at, version)
select '48', organisation.id, made.category, made.name, made.quantity, made.unit, made.price,
       extract(year from current_date)::int + made.years, made.reason, made.stage, made.condition, coalesce(made.supplier, ''),
       coalesce(made.contract, ''), made.paid, person.id, case when person.id is not null then current_date - made.ago + 60 end,
       gen_random_uuid(), account.id, now(), made.version
from (values
    ('TTKC-48', 'COMPUTING', 'Máy tính để bàn (mẫu)', 4, 'bộ', 15000000, 1, 'Thay bốn máy mua từ năm 2016, hỏng thường xuyên.', 'NEEDED', null, null, null, null, null, 20, 0),
    ('TTKC-48', 'MEASURING', 'Máy đo độ ồn cầm tay (mẫu)', 2, 'cái', 9500000, 1, 'Đánh giá nhanh tại cơ sở khi tư vấn sản xuất sạch hơn.', 'NEEDED', null, null, null, null, null, 18, 0),
    ('TTKC-48-CN1', 'OFFICE', 'Bàn ghế làm việc (mẫu)', 3, 'bộ', 4200000, 1, 'Chi nhánh mới, chưa có bàn ghế.', 'NEEDED', null, null, null, null, null, 15, 0),
    ('TTKC-48', 'PREMISES', 'Sửa chữa kho trưng bày sản phẩm (mẫu)', 1, 'công trình', 180000000, 1, 'Mái dột, không trưng bày được trong mùa mưa.', 'PLANNED', null, null, null, null, null, 60, 1),
    ('TTKC-48', 'TRAINING', 'Máy chiếu và màn chiếu (mẫu)', 1, 'bộ', 22000000, 1, 'Tập huấn tại các xã không có thiết bị.', 'PLANNED', null, null, null, null, null, 60, 1),
    ('TTKC-48', 'VEHICLE', 'Xe ô tô bảy chỗ (mẫu)', 1, 'chiếc', 950000000, 1, 'Đi cơ sở ở các xã xa.', 'DECLINED', null, null, null, null, null, 50, 1),
    ('TTKC-48', 'COMPUTING', 'Phần mềm kế toán (mẫu)', 1, 'bản', 12000000, 0, 'Bản cũ không còn được hỗ trợ.', 'PURCHASED', null, 'Công ty Phần mềm Mẫu', '14/HĐ-TTKC (MẪU)', 11500000, null, 100, 2),
    ('TTKC-48-CN1', 'COMPUTING', 'Máy in đa năng (mẫu)', 1, 'cái', 9000000, 0, 'Chi nhánh mới, chưa có máy in.', 'HANDED_OVER', null, 'Cửa hàng Máy văn phòng Mẫu', '15/HĐ-TTKC (MẪU)', 8700000, 'Đặng Thị Lan Hương', 110, 3),
    ('TTKC-48', 'COMPUTING', 'Máy tính xách tay (mẫu)', 2, 'cái', 18000000, 0, 'Làm việc tại cơ sở.', 'IN_USE', 'GOOD', 'Công ty Máy tính Mẫu', '11/HĐ-TTKC (MẪU)', 35200000, 'Phạm Ngọc Anh', 200, 4),
    ('TTKC-48', 'TRAINING', 'Âm thanh lưu động (mẫu)', 1, 'bộ', 16000000, -1, 'Tập huấn, hội chợ.', 'IN_USE', 'FAIR', 'Cửa hàng Âm thanh Mẫu', '09/HĐ-TTKC (MẪU)', 15800000, 'Trương Minh Quân', 420, 4),
    ('TTKC-48', 'OFFICE', 'Máy photocopy (mẫu)', 1, 'cái', 45000000, -2, 'In tài liệu tập huấn.', 'IN_USE', 'BROKEN', 'Cửa hàng Máy văn phòng Mẫu', '05/HĐ-TTKC (MẪU)', 44000000, 'Đoàn Thị Bích Ngọc', 760, 4),
    ('TTKC-48', 'OFFICE', 'Máy fax (mẫu)', 1, 'cái', 5000000, -4, 'Gửi văn bản.', 'DISPOSED', 'BROKEN', 'Cửa hàng Máy văn phòng Mẫu', '02/HĐ-TTKC (MẪU)', 4900000, 'Đoàn Thị Bích Ngọc', 1500, 5)
) as made (code, category, name, quantity, unit, price, years, reason, stage, condition, supplier, contract, paid, full_name, ago, version)
join organisation.organisation on organisation.code = made.code
join access.account on account.username = 'trungtam'
left join organisation.person on person.full_name = made.full_name;

-- What was done with each piece, as far as its state says.
insert into organisation.equipment_move (equipment_id, step, at, by, happened_on, paper, note, amount_vnd, condition, version_before)
select equipment.id, done.step, (begun.day + done.after + time '09:00') at time zone 'Asia/Ho_Chi_Minh', account.id, begun.day + done.after,
       case done.step when 'PURCHASE' then equipment.contract else done.paper end, done.note,
       case done.step when 'RAISE' then floor(quantity * unit_price_vnd) when 'PURCHASE' then paid_vnd end::bigint,
       case done.step when 'START_USE' then 'GOOD' when 'CHECK' then equipment.condition end, done.place
from organisation.equipment
cross join lateral (select case when handed_on is not null then handed_on - 60 when stage = 'PURCHASED' then current_date - 100
                                when stage = 'NEEDED' then current_date - 20 else current_date - 60 end as day) begun
join (values
    (0, 'RAISE', 'trungtam', 0, '', '', array['NEEDED', 'PLANNED', 'DECLINED', 'PURCHASED', 'HANDED_OVER', 'IN_USE', 'DISPOSED']),
    (1, 'PLAN', 'so.lanhdao', 20, '21/QĐ-SCT (MẪU)', '', array['PLANNED', 'PURCHASED', 'HANDED_OVER', 'IN_USE', 'DISPOSED']),
    (1, 'DECLINE', 'so.lanhdao', 20, '', 'Thuê xe khi cần, chưa mua trong năm tới.', array['DECLINED']),
    (2, 'PURCHASE', 'ketoan', 45, '', '', array['PURCHASED', 'HANDED_OVER', 'IN_USE', 'DISPOSED']),
    (3, 'HAND_OVER', 'trungtam', 60, '03/BB-TTKC (MẪU)', '', array['HANDED_OVER', 'IN_USE', 'DISPOSED']),
    (4, 'START_USE', 'trungtam', 62, '', '', array['IN_USE', 'DISPOSED']),
    (5, 'CHECK', 'trungtam', 120, '', 'Kiểm kê: ghi tình trạng.', array['IN_USE', 'DISPOSED']),
    (6, 'DISPOSE', 'trungtam', 400, '07/QĐ-TTKC (MẪU)', 'Hỏng, không còn linh kiện thay.', array['DISPOSED'])
) as done (place, step, who, after, paper, note, stages) on equipment.stage = any (done.stages)
join access.account on account.username = done.who
where equipment.request_id is not null;
update organisation.equipment set version = (select count(*) - 1 from organisation.equipment_move where equipment_id = equipment.id);
