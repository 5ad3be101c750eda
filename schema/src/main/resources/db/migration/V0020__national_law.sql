-- The national law as it was read: documents, places in them in our own words, and the dated figures that rest on them.
-- Reading says how sure each is: READ, READ_AMENDED (a later text, not read, has amended it), RECALLED (from memory: unverified).

create function pg_temp.document(wanted text) returns uuid language sql as $$ select id from legal.document where number = wanted $$;
create function pg_temp.provision(wanted text, wanted_place text) returns uuid language sql as $$
    select provision.id from legal.provision join legal.document on document.id = provision.document_id
    where document.number = wanted and provision.place = wanted_place $$;

insert into legal.document (number, kind, issuer, title_vi, title_en, issued, effective_from, level, reading) values
    ('134/2004/NĐ-CP', 'Nghị định', 'Chính phủ', 'Về khuyến khích phát triển công nghiệp nông thôn', 'On encouraging the development of rural industry', '2004-06-09', null, 'NATIONAL', 'RECALLED'),
    ('45/2012/NĐ-CP', 'Nghị định', 'Chính phủ', 'Về khuyến công', 'On industrial promotion', '2012-05-21', '2012-07-05', 'NATIONAL', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Thông tư', 'Bộ Công Thương', 'Quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP về khuyến công', 'Details of Decree 45/2012/NĐ-CP on industrial promotion', '2012-12-28', '2013-02-10', 'NATIONAL', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Thông tư', 'Bộ Công Thương', 'Quy định về việc xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia', 'Planning, implementation and money of national industrial promotion', '2013-12-27', '2014-02-10', 'NATIONAL', 'READ_AMENDED'),
    ('26/2014/TTLT-BTC-BCT', 'Thông tư liên tịch', 'Bộ Tài chính – Bộ Công Thương', 'Hướng dẫn trình tự lập, quản lý, sử dụng kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương', 'Estimating, managing and using national and local industrial promotion money', '2014-02-18', '2014-04-08', 'NATIONAL', 'READ'),
    ('20/2017/TT-BCT', 'Thông tư', 'Bộ Công Thương', 'Sửa đổi, bổ sung Thông tư số 46/2012/TT-BCT', 'Amends Circular 46/2012/TT-BCT', '2017-09-29', null, 'NATIONAL', 'RECALLED'),
    ('28/2018/TT-BTC', 'Thông tư', 'Bộ Tài chính', 'Hướng dẫn lập, quản lý và sử dụng kinh phí khuyến công', 'Estimating, managing and using industrial promotion money', '2018-03-28', '2018-05-11', 'NATIONAL', 'PARTLY_READ'),
    ('17/2018/TT-BCT', 'Thông tư', 'Bộ Công Thương', 'Sửa đổi, bổ sung Thông tư số 36/2013/TT-BCT', 'Amends Circular 36/2013/TT-BCT', '2018-07-10', null, 'NATIONAL', 'RECALLED'),
    ('64/2024/TT-BTC', 'Thông tư', 'Bộ Tài chính', 'Sửa đổi, bổ sung Thông tư số 28/2018/TT-BTC', 'Amends Circular 28/2018/TT-BTC', '2024-08-28', null, 'NATIONAL', 'RECALLED'),
    ('235/2025/NĐ-CP', 'Nghị định', 'Chính phủ', 'Sửa đổi, bổ sung Nghị định số 45/2012/NĐ-CP về khuyến công', 'Amends Decree 45/2012/NĐ-CP on industrial promotion', '2025-08-27', '2025-10-15', 'NATIONAL', 'PARTLY_READ');

insert into legal.relation (from_id, kind, to_id, on_date)
select pg_temp.document(later), relation, pg_temp.document(earlier), day::date
from (values
    ('45/2012/NĐ-CP', 'REPLACES', '134/2004/NĐ-CP', '2012-07-05'),
    ('46/2012/TT-BCT', 'GUIDES', '45/2012/NĐ-CP', '2013-02-10'),
    ('36/2013/TT-BCT', 'GUIDES', '45/2012/NĐ-CP', '2014-02-10'),
    ('26/2014/TTLT-BTC-BCT', 'GUIDES', '45/2012/NĐ-CP', '2014-04-08'),
    ('28/2018/TT-BTC', 'GUIDES', '45/2012/NĐ-CP', '2018-05-11'),
    ('28/2018/TT-BTC', 'REPLACES', '26/2014/TTLT-BTC-BCT', '2018-05-11'),
    ('20/2017/TT-BCT', 'AMENDS', '46/2012/TT-BCT', '2017-09-29'),
    ('17/2018/TT-BCT', 'AMENDS', '36/2013/TT-BCT', '2018-07-10'),
    ('64/2024/TT-BTC', 'AMENDS', '28/2018/TT-BTC', '2024-08-28'),
    ('235/2025/NĐ-CP', 'AMENDS', '45/2012/NĐ-CP', '2025-10-15')) as known (later, relation, earlier, day);

insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select pg_temp.document(number), place, position, summary_vi, summary_en, reading
from (values
    ('45/2012/NĐ-CP', 'Điều 1 khoản 2', 1, 'Ai được hưởng: doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác, hộ kinh doanh trực tiếp sản xuất công nghiệp – tiểu thủ công nghiệp ở địa bàn nông thôn; cơ sở áp dụng sản xuất sạch hơn.', 'Who benefits: small and medium enterprises, cooperatives, cooperative groups and business households producing in rural places; establishments applying cleaner production.', 'READ_AMENDED'),
    ('45/2012/NĐ-CP', 'Điều 2 khoản 2', 2, 'Kế hoạch khuyến công của năm: quốc gia do Bộ trưởng Bộ Công Thương, địa phương do Chủ tịch UBND cấp tỉnh phê duyệt.', 'The yearly plan is approved by the Minister for national money, by the chairman of the provincial People''s Committee for local money.', 'READ_AMENDED'),
    ('45/2012/NĐ-CP', 'Điều 4 khoản 3', 3, 'Nội dung được hỗ trợ: mô hình trình diễn kỹ thuật, chuyển giao công nghệ, máy móc tiên tiến, mô hình thí điểm sản xuất sạch hơn.', 'What may be supported: demonstration models, technology transfer, advanced machinery, cleaner-production pilots.', 'READ_AMENDED'),
    ('45/2012/NĐ-CP', 'Điều 5 khoản 1', 4, 'Các ngành, nghề công nghiệp và tiểu thủ công nghiệp được hưởng chính sách khuyến công.', 'The branches of industry and handicraft that industrial promotion covers.', 'READ_AMENDED'),
    ('45/2012/NĐ-CP', 'Điều 6', 5, 'Địa bàn và ngành nghề được ưu tiên khi xét giao kinh phí.', 'Places and sectors that come first when money is shared out.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 3 khoản 1', 1, 'Nói rõ từng loại cơ sở và địa bàn được hưởng; xét theo nơi sản xuất, không theo nơi đặt trụ sở.', 'Spells out the kinds of establishment and place; the place of production decides, not the head office.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 3 khoản 1 điểm đ', 2, 'Phường của thành phố loại 1 lập từ xã được tính trong 5 năm, đến 31 tháng 12 của năm trước năm lập kế hoạch.', 'A ward of a class-1 city made from a commune counts for five years, reckoned to 31 December of the year before the plan is made.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 3 khoản 2', 3, 'Cơ sở áp dụng sản xuất sạch hơn: không giới hạn quy mô và địa bàn.', 'Establishments applying cleaner production: no limit of size or place.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 4 khoản 2', 4, 'Mô hình trình diễn phải là công nghệ hoặc sản phẩm mới trên địa bàn và vượt trội so với công nghệ đang dùng.', 'A demonstration model must show a technology or product new to the place and better than what is in use there.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 4 khoản 4', 5, 'Máy móc được hỗ trợ phải mới và làm tăng năng suất, chất lượng, hiệu quả hoặc giảm ô nhiễm, hoặc tạo sản phẩm mới.', 'Supported machinery must be new, and raise productivity, quality or efficiency, cut pollution, or make a new product.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 5 khoản 1', 6, 'Không hỗ trợ lò gạch đất sét nung công nghệ cũ gây ô nhiễm.', 'Polluting clay-brick kilns of the old kinds are not supported.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 6', 7, 'Thứ tự ưu tiên khi phân bổ kinh phí: địa bàn trước, ngành nghề sau.', 'Order of priority when money is shared out: place first, then sector.', 'READ_AMENDED'),
    ('46/2012/TT-BCT', 'Điều 8 khoản 3 điểm b', 8, 'Quy trình của kinh phí địa phương do UBND cấp tỉnh quy định.', 'The steps of local money are for the provincial People''s Committee to set.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 5', 1, 'Một đề án gồm tám nội dung: đơn vị và địa điểm, sự cần thiết, mục tiêu, quy mô, nội dung và tiến độ, dự toán, tổ chức thực hiện, hiệu quả.', 'A project has eight parts: units and place, need, aims, scale, content and schedule, budget, organisation, effect.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 9 khoản 1', 2, 'Thẩm định: đề án phù hợp các nguyên tắc lập đề án.', 'Appraisal: the project fits the principles it must follow.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 9 khoản 2', 3, 'Thẩm định: mục tiêu, sự cần thiết, hiệu quả; kinh phí và nguồn lực hợp lý.', 'Appraisal: aims, need, effect; a reasonable use of money and resources.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 9 khoản 3', 4, 'Thẩm định: năng lực của đơn vị thực hiện, phối hợp, thụ hưởng.', 'Appraisal: capacity of implementer, partner and beneficiary.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 9 khoản 4', 5, 'Thẩm định: khả năng lồng ghép với chương trình, dự án khác.', 'Appraisal: whether it can be combined with other programmes.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 9 khoản 5', 6, 'Thẩm định: hồ sơ đầy đủ và phù hợp.', 'Appraisal: the file is complete and in order.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 10 khoản 1 điểm a', 7, 'Hồ sơ đăng ký gồm công văn, đề án, văn bản đề nghị của đơn vị thụ hưởng (khi khác đơn vị thực hiện) và tài liệu kèm theo từng loại.', 'The registration file: official letter, project, request of the beneficiary (where it is not the implementer), papers by type.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 12 khoản 6', 8, 'Tiền đã tạm ứng mà không có khối lượng được nghiệm thu thì phải hoàn trả.', 'Money advanced without accepted work goes back.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 13 khoản 2 điểm d', 9, 'Mô hình trình diễn, máy móc, chuyển giao công nghệ: tạm ứng lần một 70% khi báo cáo tiến độ cho thấy đã làm trên 70% tổng vốn đầu tư.', 'Demonstration models, machinery, technology transfer: first advance of 70 % once the progress report shows more than 70 % of the investment done.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 14 khoản 3', 10, 'Chứng từ khi nghiệm thu mô hình trình diễn: hóa đơn của hạng mục được hỗ trợ, danh sách dự hội nghị, tài liệu giới thiệu mô hình.', 'Papers at acceptance of a demonstration model: invoices of the supported item, signed list of the conference, brochure.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 14 khoản 5', 11, 'Chứng từ khi nghiệm thu máy móc: hợp đồng mua, biên bản nghiệm thu, thanh lý hợp đồng.', 'Papers at acceptance of machinery: purchase contract, acceptance minutes, liquidation of the contract.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 17', 12, 'Chứng từ chi là toàn bộ chứng từ thanh toán và chứng từ gốc của từng khoản.', 'Vouchers are all payment papers and the originals behind each item.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 18 khoản 1', 13, 'Hồ sơ quyết toán phải lập xong trong 15 ngày kể từ lần nghiệm thu cuối.', 'The settlement file is due within 15 days of the last acceptance.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 18 khoản 2', 14, 'Thanh lý, quyết toán chậm nhất ngày 22 tháng 01 năm sau.', 'Liquidation and settlement by 22 January of the next year.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Điều 23 khoản 3', 15, 'Báo cáo tiến độ làm căn cứ tạm ứng phải có xác nhận của Sở Công Thương.', 'A progress report behind an advance needs the department''s confirmation.', 'READ_AMENDED'),
    ('36/2013/TT-BCT', 'Phụ lục 2', 16, 'Tài liệu kèm theo đề án theo từng loại (chưa đọc được phụ lục).', 'Papers to go with a project, by type (the annex has not been read).', 'RECALLED'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 2 điểm b', 1, 'Mô hình trình diễn kỹ thuật: tối đa 30%, không quá 500 triệu đồng một mô hình.', 'Demonstration model: at most 30 %, not over 500 million đồng a model.', 'READ'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 2 điểm c', 2, 'Máy móc, chuyển giao công nghệ tiên tiến: tối đa 50%, không quá 200 triệu đồng một cơ sở.', 'Advanced machinery and technology transfer: at most 50 %, not over 200 million đồng an establishment.', 'READ'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 2 điểm t', 3, 'Địa bàn, ngành nghề ưu tiên: mức hỗ trợ không quá 1,5 lần mức chung.', 'Priority places and sectors: not over 1.5 times the general level.', 'READ'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 3', 4, 'Mức hỗ trợ của kinh phí địa phương do cấp tỉnh quy định.', 'Support levels of local money are set by the province.', 'READ'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 7 khoản 3', 5, 'Đơn vị đã đầu tư hoặc cam kết đầu tư đủ phần vốn còn lại.', 'The applicant has invested or undertakes to invest the rest.', 'READ'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 7 khoản 4', 6, 'Cam kết chưa được Nhà nước hỗ trợ từ nguồn khác cho cùng nội dung chi.', 'Undertakes that no other state money supports the same item.', 'READ'),
    ('26/2014/TTLT-BTC-BCT', 'Điều 8 khoản 2 điểm b', 7, 'Tạm ứng trên cơ sở hợp đồng không quá 70% kinh phí hỗ trợ.', 'An advance on the contract is not over 70 % of the support.', 'READ'),
    ('28/2018/TT-BTC', 'Điều 8 khoản 2', 1, 'Mô hình trình diễn kỹ thuật: tối đa 30%, không quá 1 tỷ đồng một mô hình.', 'Demonstration model: at most 30 %, not over one billion đồng a model.', 'READ_AMENDED'),
    ('28/2018/TT-BTC', 'Điều 8 khoản 4', 2, 'Máy móc, chuyển giao công nghệ tiên tiến: tối đa 50%, không quá 300 triệu đồng một cơ sở; dây chuyền công nghệ không quá 1,5 lần mức đó.', 'Advanced machinery and technology transfer: at most 50 %, not over 300 million đồng an establishment; a technology line not over 1.5 times that.', 'READ_AMENDED'),
    ('28/2018/TT-BTC', 'Điều 8 (mức ưu tiên)', 3, 'Địa bàn, ngành nghề ưu tiên: vẫn giữ giới hạn 1,5 lần (theo trí nhớ, chưa đọc nguyên văn).', 'Priority places and sectors: the limit of 1.5 times is kept (from memory, the text has not been read).', 'RECALLED'),
    ('28/2018/TT-BTC', 'Điều kiện hỗ trợ', 4, 'Vẫn giữ điều kiện không được hỗ trợ trùng từ nguồn khác của Nhà nước (theo trí nhớ, chưa đọc nguyên văn).', 'The condition of no double funding by the State is kept (from memory, the text has not been read).', 'RECALLED'),
    ('235/2025/NĐ-CP', 'Điều 1 khoản 1', 1, 'Đối tượng và địa bàn mới: thêm liên hiệp hợp tác xã, chủ đầu tư hạ tầng cụm công nghiệp; xã, phường, đặc khu của tỉnh; xã, đặc khu của thành phố trực thuộc trung ương; làng nghề được công nhận.', 'New subjects and places: also unions of cooperatives and investors of cluster infrastructure; communes, wards and special zones of provinces; communes and special zones of centrally-run cities; recognised craft villages.', 'READ'),
    ('235/2025/NĐ-CP', 'Điều 1 (nghệ nhân)', 2, 'Thêm nghệ nhân nhân dân, nghệ nhân ưu tú (biết qua báo chí, chưa đọc nguyên văn).', 'Adds people''s and meritorious artisans (known from the press, the text has not been read).', 'RECALLED'),
    ('235/2025/NĐ-CP', 'Điều 1 (ngành, nghề)', 3, 'Thêm công nghệ cao, công nghiệp sạch, tiết kiệm năng lượng, công nghiệp môi trường (đọc qua báo chí).', 'Adds high technology, clean industry, energy saving, environmental industry (read in the press).', 'READ'),
    ('235/2025/NĐ-CP', 'Điều khoản chuyển tiếp', 4, 'Đề án đã phê duyệt trước ngày có hiệu lực thì làm tiếp theo quy định cũ (đọc qua báo chí).', 'Projects approved before it took effect go on under the old rules (read in the press).', 'READ')
) as known (number, place, position, summary_vi, summary_en, reading);

-- What may be supported.
insert into norm.activity (code, position, name_vi, name_en, plain_vi, plain_en, unit_vi, unit_en, cost_needed, condition_vi, condition_en, condition_basis_id, one_per_applicant) values
    ('ADVANCED_MACHINERY', 10, 'Ứng dụng máy móc thiết bị tiên tiến', 'Advanced machinery and equipment',
     'Mua máy móc, thiết bị mới: máy đơn chiếc, cụm máy hoặc cả dây chuyền.', 'Buying new machinery: single machines, sets, or a whole line.',
     'cơ sở', 'establishment', true,
     'Máy phải mới và nâng cao năng suất, chất lượng hoặc giảm ô nhiễm.', 'The machinery must be new and raise productivity or quality, or cut pollution.',
     pg_temp.provision('46/2012/TT-BCT', 'Điều 4 khoản 4'), true),
    ('DEMONSTRATION_MODEL', 20, 'Xây dựng mô hình trình diễn kỹ thuật', 'Technical demonstration model',
     'Làm mẫu một công nghệ hoặc sản phẩm mới để nơi khác đến học theo.', 'Showing a new technology or product for others to learn from.',
     'mô hình', 'model', true,
     'Công nghệ hoặc sản phẩm phải mới trên địa bàn và vượt trội so với công nghệ đang dùng.', 'The technology or product must be new to the place and better than what is in use there.',
     pg_temp.provision('46/2012/TT-BCT', 'Điều 4 khoản 2'), false);

insert into norm.support_level (activity, tier, in_force, form, share_bp, limit_vnd, line_factor_bp, basis_id, verified_until) values
    ('ADVANCED_MACHINERY', 'NATIONAL', '[2014-04-08,2018-05-11)', 'SHARE', 5000, 200000000, null, pg_temp.provision('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 2 điểm c'), null),
    ('ADVANCED_MACHINERY', 'NATIONAL', '[2018-05-11,)', 'SHARE', 5000, 300000000, 15000, pg_temp.provision('28/2018/TT-BTC', 'Điều 8 khoản 4'), '2024-08-27'),
    ('DEMONSTRATION_MODEL', 'NATIONAL', '[2014-04-08,2018-05-11)', 'SHARE', 3000, 500000000, null, pg_temp.provision('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 2 điểm b'), null),
    ('DEMONSTRATION_MODEL', 'NATIONAL', '[2018-05-11,)', 'SHARE', 3000, 1000000000, null, pg_temp.provision('28/2018/TT-BTC', 'Điều 8 khoản 2'), '2024-08-27');

-- Who and where.
insert into norm.legal_form (code, position, name_vi, name_en) values
    ('SME', 10, 'Doanh nghiệp nhỏ và vừa', 'Small or medium enterprise'),
    ('COOPERATIVE', 20, 'Hợp tác xã', 'Cooperative'),
    ('COOPERATIVE_UNION', 30, 'Liên hiệp hợp tác xã', 'Union of cooperatives'),
    ('COOPERATIVE_GROUP', 40, 'Tổ hợp tác', 'Cooperative group'),
    ('BUSINESS_HOUSEHOLD', 50, 'Hộ kinh doanh', 'Business household'),
    ('ARTISAN', 60, 'Nghệ nhân', 'Artisan'),
    ('CLUSTER_INVESTOR', 70, 'Chủ đầu tư hạ tầng cụm công nghiệp', 'Investor of cluster infrastructure'),
    ('LARGE_ENTERPRISE', 80, 'Doanh nghiệp lớn', 'Large enterprise'),
    ('OTHER', 90, 'Loại hình khác', 'Other');
insert into norm.sector (code, position, name_vi, name_en) values
    ('FOOD_AGRO_PROCESSING', 10, 'Chế biến nông, lâm, thủy sản và thực phẩm', 'Processing of farm, forest and sea products and food'),
    ('CONSUMER_EXPORT_GOODS', 20, 'Hàng tiêu dùng, hàng xuất khẩu, hàng thay thế nhập khẩu', 'Consumer, export and import-substituting goods'),
    ('AGRO_CHEMICALS_MATERIALS', 30, 'Hóa chất phục vụ nông nghiệp, nông thôn; vật liệu xây dựng', 'Chemicals for agriculture; building materials'),
    ('MECHANICAL_ELECTRONIC', 40, 'Cơ khí, điện, điện tử, công nghiệp hỗ trợ', 'Mechanical, electrical, electronic, supporting industry'),
    ('HANDICRAFT', 50, 'Tiểu thủ công nghiệp', 'Handicraft'),
    ('MINING_IN_DIFFICULT_AREA', 60, 'Khai thác, chế biến khoáng sản ở địa bàn khó khăn', 'Mining and processing of minerals in difficult areas'),
    ('CLEANER_PRODUCTION', 70, 'Áp dụng sản xuất sạch hơn', 'Applying cleaner production'),
    ('HIGH_TECH_CLEAN_ENERGY', 80, 'Công nghệ cao, công nghiệp sạch, tiết kiệm năng lượng', 'High technology, clean industry, energy saving'),
    ('BRICK_KILN_POLLUTING', 90, 'Gạch đất sét nung bằng lò gây ô nhiễm', 'Clay bricks from polluting kilns'),
    ('TRADE_SERVICE', 100, 'Thương mại, dịch vụ', 'Trade and services'),
    ('OTHER', 110, 'Ngành khác', 'Other');

insert into norm.regime (code, in_force, basis_id, unit_list_until) values
    ('ND45', '[2012-07-05,2025-10-15)', pg_temp.provision('45/2012/NĐ-CP', 'Điều 1 khoản 2'), '2025-06-30'),
    ('ND235', '[2025-10-15,)', pg_temp.provision('235/2025/NĐ-CP', 'Điều 1 khoản 1'), null);

insert into norm.eligible_form (regime, legal_form, basis_id)
select regime, form, pg_temp.provision(number, place)
from (values
    ('ND45', 'SME', '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'COOPERATIVE', '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'COOPERATIVE_GROUP', '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'BUSINESS_HOUSEHOLD', '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND235', 'SME', '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'COOPERATIVE', '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'COOPERATIVE_UNION', '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'COOPERATIVE_GROUP', '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'BUSINESS_HOUSEHOLD', '235/2025/NĐ-CP', 'Điều 1 khoản 1')) as known (regime, form, number, place);

-- Under the old rule also island districts that have no communes. A ward of an urban district of a class-1 city is a ward of that city.
insert into norm.eligible_place (regime, unit_kind, parent_kind, city_class, former_commune_years, craft_village, basis_id)
select regime, unit_kind, parent_kind, city_class, years, craft_village, pg_temp.provision(number, place)
from (values
    ('ND45', 'commune', null, null, null::integer, false, '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'township', null, null, null, false, '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'rural_district', null, null, null, false, '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'ward', 'town', null, null, false, '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'ward', 'provincial_city', '2', null, false, '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'ward', 'provincial_city', '3', null, false, '45/2012/NĐ-CP', 'Điều 1 khoản 2'),
    ('ND45', 'ward', 'provincial_city', '1', 5, false, '46/2012/TT-BCT', 'Điều 3 khoản 1 điểm đ'),
    ('ND45', 'ward', 'urban_district', '1', 5, false, '46/2012/TT-BCT', 'Điều 3 khoản 1 điểm đ'),
    ('ND235', 'commune', null, null, null, false, '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'special_zone', null, null, null, false, '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'ward', 'province', null, null, false, '235/2025/NĐ-CP', 'Điều 1 khoản 1'),
    ('ND235', 'ward', 'municipality', null, null, true, '235/2025/NĐ-CP', 'Điều 1 khoản 1')
) as known (regime, unit_kind, parent_kind, city_class, years, craft_village, number, place);

insert into norm.eligible_sector (regime, sector, eligible, any_form_and_place, only_in_difficult_area, basis_id)
select regime, sector, eligible, any_form_and_place, only_in_difficult_area, pg_temp.provision(number, place)
from (values ('ND45'), ('ND235')) as both_regimes (regime), (values
    ('FOOD_AGRO_PROCESSING', true, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('CONSUMER_EXPORT_GOODS', true, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('AGRO_CHEMICALS_MATERIALS', true, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('MECHANICAL_ELECTRONIC', true, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('HANDICRAFT', true, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('MINING_IN_DIFFICULT_AREA', true, false, true, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('CLEANER_PRODUCTION', true, true, false, '46/2012/TT-BCT', 'Điều 3 khoản 2'),
    ('BRICK_KILN_POLLUTING', false, false, false, '46/2012/TT-BCT', 'Điều 5 khoản 1'),
    ('TRADE_SERVICE', false, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1'),
    ('OTHER', false, false, false, '45/2012/NĐ-CP', 'Điều 5 khoản 1')
) as known (sector, eligible, any_form_and_place, only_in_difficult_area, number, place);
insert into norm.eligible_sector (regime, sector, eligible, basis_id) values
    ('ND45', 'HIGH_TECH_CLEAN_ENERGY', false, pg_temp.provision('45/2012/NĐ-CP', 'Điều 5 khoản 1')),
    ('ND235', 'HIGH_TECH_CLEAN_ENERGY', true, pg_temp.provision('235/2025/NĐ-CP', 'Điều 1 (ngành, nghề)'));

-- The life of a project under national money. Local money follows the province's own rows.
insert into norm.advance_rule (activity, tier, in_force, ratio_bp, progress_over_bp, basis_id)
select code, 'NATIONAL', '[2014-02-10,)', 7000, 7000, pg_temp.provision('36/2013/TT-BCT', 'Điều 13 khoản 2 điểm d') from norm.activity;

insert into norm.required_paper (activity, moment, code, position, name_vi, name_en, tier, in_force, basis_id)
select activity.code, 'SUBMIT', known.code, known.position, known.name_vi, known.name_en, 'NATIONAL', '[2014-02-10,)', pg_temp.provision('36/2013/TT-BCT', known.place)
from norm.activity, (values
    ('OFFICIAL_LETTER', 1, 'Công văn đề nghị của đơn vị thực hiện đề án', 'Official letter of the implementing unit', 'Điều 10 khoản 1 điểm a'),
    ('BENEFICIARY_REQUEST', 2, 'Văn bản đề nghị hỗ trợ của cơ sở thụ hưởng', 'Request of the beneficiary', 'Điều 10 khoản 1 điểm a'),
    ('REGISTRATION', 3, 'Bản sao giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã hoặc hộ kinh doanh', 'Copy of the business registration', 'Phụ lục 2'),
    ('QUOTATION', 4, 'Báo giá của hạng mục đề nghị hỗ trợ', 'Quotation for the supported item', 'Phụ lục 2')) as known (code, position, name_vi, name_en, place);
insert into norm.required_paper (activity, moment, code, position, name_vi, name_en, tier, in_force, basis_id)
select known.activity, 'ACCEPT', known.code, known.position, known.name_vi, known.name_en, 'NATIONAL', '[2014-02-10,)', pg_temp.provision('36/2013/TT-BCT', known.place)
from (values
    ('ADVANCED_MACHINERY', 'PURCHASE_CONTRACT', 1, 'Hợp đồng mua máy móc', 'Purchase contract', 'Điều 14 khoản 5'),
    ('ADVANCED_MACHINERY', 'DELIVERY_MINUTES', 2, 'Biên bản nghiệm thu hợp đồng mua máy móc', 'Acceptance minutes of the purchase contract', 'Điều 14 khoản 5'),
    ('ADVANCED_MACHINERY', 'LIQUIDATION', 3, 'Biên bản thanh lý hợp đồng mua máy móc', 'Liquidation of the purchase contract', 'Điều 14 khoản 5'),
    ('ADVANCED_MACHINERY', 'INVOICE', 4, 'Hóa đơn mua máy móc', 'Invoice', 'Điều 17'),
    ('DEMONSTRATION_MODEL', 'INVOICE', 1, 'Hóa đơn, chứng từ của hạng mục được hỗ trợ', 'Invoices of the supported item', 'Điều 14 khoản 3'),
    ('DEMONSTRATION_MODEL', 'CONFERENCE_LIST', 2, 'Danh sách đại biểu dự hội nghị trình diễn, có chữ ký', 'Signed list of the demonstration conference', 'Điều 14 khoản 3'),
    ('DEMONSTRATION_MODEL', 'MODEL_BROCHURE', 3, 'Tài liệu giới thiệu mô hình', 'Brochure of the model', 'Điều 14 khoản 3')
) as known (activity, code, position, name_vi, name_en, place);

insert into norm.criterion (position, name_vi, name_en, tier, in_force, basis_id)
select position, name_vi, name_en, 'NATIONAL', '[2014-02-10,)', pg_temp.provision('36/2013/TT-BCT', 'Điều 9 khoản ' || position)
from (values
    (1, 'Phù hợp chủ trương, chính sách, quy hoạch, chương trình khuyến công và quy định của pháp luật', 'Fits policy, planning, the programme and the law'),
    (2, 'Mục tiêu, sự cần thiết, hiệu quả; kinh phí và nguồn lực hợp lý', 'Aims, need and effect; reasonable money and resources'),
    (3, 'Năng lực của đơn vị thực hiện, đơn vị phối hợp và đơn vị thụ hưởng', 'Capacity of implementer, partner and beneficiary'),
    (4, 'Khả năng kết hợp, lồng ghép với chương trình, dự án khác', 'Can be combined with other programmes'),
    (5, 'Hồ sơ đầy đủ, hợp lệ', 'The file is complete and in order')) as known (position, name_vi, name_en);

insert into norm.clock (stage, tier, in_force, days, working, until_month, until_day, basis_id) values
    ('ACCEPTED', 'NATIONAL', '[2014-02-10,)', 15, false, null, null, pg_temp.provision('36/2013/TT-BCT', 'Điều 18 khoản 1')),
    ('SETTLEMENT', 'NATIONAL', '[2014-02-10,)', null, false, 1, 22, pg_temp.provision('36/2013/TT-BCT', 'Điều 18 khoản 2'));

-- Days off, weekends apart, with the day in lieu where a holiday falls on a weekend. From memory: yearly decisions change them.
insert into norm.holiday (day, name_vi, name_en, reading)
select day::date, name_vi, name_en, 'RECALLED'
from (values
    ('Tết Dương lịch', 'New Year''s Day', array['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01', '2028-01-03']),
    ('Tết Nguyên đán', 'Lunar New Year', array['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13', '2024-02-14',
                                               '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31',
                                               '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20',
                                               '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11',
                                               '2028-01-24', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28']),
    ('Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day', array['2024-04-18', '2025-04-07', '2026-04-26', '2026-04-27', '2027-04-16', '2028-04-04']),
    ('Ngày Chiến thắng', 'Victory Day', array['2024-04-30', '2025-04-30', '2026-04-30', '2027-04-30', '2028-04-30']),
    ('Ngày Quốc tế lao động', 'Labour Day', array['2024-05-01', '2025-05-01', '2026-05-01', '2027-05-01', '2027-05-03', '2028-05-01', '2028-05-02']),
    ('Quốc khánh', 'National Day', array['2024-09-02', '2024-09-03', '2025-09-01', '2025-09-02', '2026-09-01', '2026-09-02',
                                         '2027-09-02', '2027-09-03', '2028-09-01', '2028-09-02', '2028-09-04'])
) as known (name_vi, name_en, days), unnest(days) as day;

-- Our readings where the law is silent or unread; each can be changed from a day on.
insert into norm.setting (code, value, note_vi, note_en, in_force, basis_id) values
    ('LINE_FACTOR_LIFTS', 'LIMIT', 'Hệ số dây chuyền nâng mức tối đa, không nâng tỷ lệ.', 'The line factor lifts the limit, not the share.', '[2018-05-11,)', pg_temp.provision('28/2018/TT-BTC', 'Điều 8 khoản 4')),
    ('PRIORITY_FACTOR_UP_TO_BP', '15000', 'Mức ưu tiên không quá 1,5 lần; chưa áp dụng cho đến khi có văn bản định hệ số.', 'Priority support is not over 1.5 times; not applied until a text gives the factor.', '[2014-04-08,2018-05-11)', pg_temp.provision('26/2014/TTLT-BTC-BCT', 'Điều 6 khoản 2 điểm t')),
    ('PRIORITY_FACTOR_UP_TO_BP', '15000', 'Mức ưu tiên không quá 1,5 lần; chưa áp dụng cho đến khi có văn bản định hệ số.', 'Priority support is not over 1.5 times; not applied until a text gives the factor.', '[2018-05-11,)', pg_temp.provision('28/2018/TT-BTC', 'Điều 8 (mức ưu tiên)')),
    ('LINE_AND_PRIORITY_COMBINE', 'NO', 'Hệ số dây chuyền và mức ưu tiên không nhân với nhau.', 'The line factor and the priority factor are not multiplied.', '[2018-05-11,)', null),
    ('DOUBLE_FUNDING', 'NOT_ELIGIBLE', 'Đã có tiền của Nhà nước cho cùng nội dung chi thì không được hỗ trợ.', 'Where the State has paid for the same item there is no support.', '[2014-04-08,2018-05-11)', pg_temp.provision('26/2014/TTLT-BTC-BCT', 'Điều 7 khoản 4')),
    ('DOUBLE_FUNDING', 'NOT_ELIGIBLE', 'Đã có tiền của Nhà nước cho cùng nội dung chi thì không được hỗ trợ.', 'Where the State has paid for the same item there is no support.', '[2018-05-11,)', pg_temp.provision('28/2018/TT-BTC', 'Điều kiện hỗ trợ')),
    ('SUPPORTED_COST', 'WITHOUT_DEDUCTIBLE_VAT', 'Chi phí được hỗ trợ không gồm thuế giá trị gia tăng được khấu trừ.', 'The supported cost is without deductible VAT.', '[2014-04-08,)', null),
    ('RECOMPUTATION', 'LEAST_OF_APPROVED_CONTRACTED_RECOMPUTED', 'Khi nghiệm thu, mức hỗ trợ được tính lại trên chi phí được nghiệm thu theo định mức lúc phê duyệt; chi mức thấp nhất trong ba mức.', 'At acceptance the support is computed again on the accepted cost under the norm of the approval; the least of the three is due.', '[2014-04-08,)', null),
    ('PREDECESSORS_DIFFER', 'UNDETERMINED', 'Địa bàn mới gộp từ nơi được và nơi không được hỗ trợ thì chưa kết luận.', 'A new unit made of eligible and other places is left undetermined.', '[2025-07-01,2025-10-15)', null);
