-- How a visitor finds an activity: a few groups in plain words, and which levels the first page shows.
create table norm.activity_group (
    code     text    not null primary key,
    rank     integer not null,
    name_vi  text    not null,
    name_en  text    not null,
    plain_vi text    not null,
    plain_en text    not null,
    constraint activity_group_rank unique (rank)
);
comment on table norm.activity_group is 'Nhóm việc ở trang "Tôi được hỗ trợ gì?": the words of a workshop owner, not of the law. Reference data: the same for every province, changed by a release only.';

insert into norm.activity_group (code, rank, name_vi, name_en, plain_vi, plain_en) values
    ('MACHINES', 10, 'Máy móc, công nghệ', 'Machinery and technology', 'Mua máy, lắp dây chuyền, đưa phần mềm vào xưởng', 'Buying machinery, installing a line, bringing software into the workshop'),
    ('MODELS', 20, 'Mô hình làm mẫu', 'Models for others', 'Làm mẫu công nghệ mới, nhân rộng cách làm hay', 'Showing a new technology, passing on what works'),
    ('SELLING', 30, 'Bán hàng, hội chợ', 'Selling and fairs', 'Gian hàng, hội chợ trong nước và ngoài nước, phòng trưng bày', 'Booths, fairs at home and abroad, showrooms'),
    ('BRANDS', 40, 'Nhãn hiệu, sản phẩm', 'Brand and products', 'Đăng ký nhãn hiệu, thưởng sản phẩm tiêu biểu, nghề của nghệ nhân', 'Registering a brand, awards for typical products, the craft of an artisan'),
    ('LEARNING', 50, 'Đào tạo, tư vấn, mở doanh nghiệp', 'Training, advice, starting up', 'Dạy nghề, thuê tư vấn, đi học hỏi, thành lập doanh nghiệp', 'Teaching a trade, hiring a consultant, study trips, founding an enterprise'),
    ('ENVIRONMENT', 60, 'Môi trường, sản xuất sạch hơn', 'Environment and cleaner production', 'Tiết kiệm nguyên liệu, xử lý nước thải, khí thải, dời xưởng gây ô nhiễm', 'Saving material, treating waste water and fumes, moving a polluting workshop'),
    ('LINKS', 70, 'Liên kết, cụm công nghiệp', 'Links and industrial clusters', 'Lập hội nghề, nối các doanh nghiệp, xây dựng cụm công nghiệp', 'Trade associations, linking enterprises, building clusters'),
    ('ORGANISERS', 80, 'Dành cho đơn vị tổ chức, cơ quan', 'For organisers and agencies', 'Tổ chức hội chợ, bình chọn, tập huấn, truyền thông, cuộc thi', 'Organising fairs, voting, training days, media, contests'),
    ('OTHER', 90, 'Việc khác', 'Other', 'Nội dung do tỉnh, thành phố đặt thêm', 'What a province has added');

alter table norm.activity
    add column group_code text not null default 'OTHER' constraint activity_group_known references norm.activity_group,
    add column front_rank integer constraint activity_front_rank_once unique;
comment on column norm.activity.group_code is 'Where a visitor looks for it.';
comment on column norm.activity.front_rank is 'Its place among the levels on the first page: those asked for most. Empty: not shown there.';

update norm.activity set group_code = placed.group_code
from (values
    ('ADVANCED_MACHINERY', 'MACHINES'), ('DIGITAL_TRANSFORMATION', 'MACHINES'), ('IT_APPLICATION', 'MACHINES'),
    ('DEMONSTRATION_MODEL', 'MODELS'), ('REPLICATION_MODEL', 'MODELS'),
    ('DOMESTIC_FAIR_BOOTH', 'SELLING'), ('OVERSEAS_FAIR', 'SELLING'), ('SHOWROOM', 'SELLING'),
    ('TRADEMARK', 'BRANDS'), ('PRODUCT_AWARD_PROVINCIAL', 'BRANDS'), ('PRODUCT_AWARD_REGIONAL', 'BRANDS'), ('PRODUCT_AWARD_NATIONAL', 'BRANDS'), ('ARTISAN_CRAFT', 'BRANDS'),
    ('VOCATIONAL_TRAINING', 'LEARNING'), ('CONSULTING', 'LEARNING'), ('STUDY_TOUR_DOMESTIC', 'LEARNING'), ('STUDY_TRIP_AIRFARE', 'LEARNING'), ('ENTERPRISE_FOUNDING', 'LEARNING'),
    ('CLEANER_PRODUCTION_PILOT', 'ENVIRONMENT'), ('CLEANER_PRODUCTION_ASSESSMENT', 'ENVIRONMENT'), ('POLLUTION_TREATMENT_ESTABLISHMENT', 'ENVIRONMENT'), ('RELOCATION_INTEREST', 'ENVIRONMENT'),
    ('ENTERPRISE_LINKAGE_CLUSTER', 'LINKS'), ('ASSOCIATION_REGIONAL', 'LINKS'), ('ASSOCIATION_NATIONAL', 'LINKS'), ('CLUSTER_DETAILED_PLAN', 'LINKS'), ('CLUSTER_INFRASTRUCTURE', 'LINKS'), ('POLLUTION_TREATMENT_CLUSTER', 'LINKS'),
    ('DOMESTIC_FAIR_ORGANISED', 'ORGANISERS'), ('PRODUCT_VOTING_PROVINCIAL', 'ORGANISERS'), ('PRODUCT_VOTING_REGIONAL', 'ORGANISERS'), ('PRODUCT_VOTING_NATIONAL', 'ORGANISERS'), ('WORKSHOP', 'ORGANISERS'), ('COMMUNICATION', 'ORGANISERS'), ('CONTEST', 'ORGANISERS')
) as placed (code, group_code)
where activity.code = placed.code;

update norm.activity set front_rank = shown.rank
from (values ('ADVANCED_MACHINERY', 1), ('DEMONSTRATION_MODEL', 2), ('CLEANER_PRODUCTION_PILOT', 3), ('TRADEMARK', 4), ('DOMESTIC_FAIR_BOOTH', 5), ('CONSULTING', 6)) as shown (code, rank)
where activity.code = shown.code;

create or replace view norm.pub_activity with (security_invoker = true) as
    select code, position, name_vi, name_en, plain_vi, plain_en, unit_vi, unit_en, group_code, front_rank from norm.activity;
create view norm.pub_activity_group with (security_invoker = true) as
    select code, rank, name_vi, name_en, plain_vi, plain_en from norm.activity_group;
grant select on norm.activity_group, norm.pub_activity_group to kc_app;

-- An award costs its winner nothing, so that such a need has no cost to tell.
alter table establishment.need drop constraint need_cost, add constraint need_cost check (cost_vnd >= 0);
comment on column establishment.need.cost_vnd is 'What it costs; 0 where the law of the activity asks for no cost.';
