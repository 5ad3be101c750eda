-- Public bodies. Names of the ministry's agency are dated; the days of its earlier changes are recalled.
insert into organisation.organisation (code, kind, province, in_force) values
    ('BCT',     'MINISTRY',           null, '[2007-07-31,)'),
    ('BCT-KC',  'MINISTRY_AGENCY',    null, '[2004-01-01,)'),
    ('HDND-48', 'PEOPLES_COUNCIL',    '48', '[2004-01-01,)'),
    ('UBND-48', 'PEOPLES_COMMITTEE',  '48', '[2004-01-01,)'),
    ('SCT-48',  'DEPARTMENT',         '48', '[2008-04-01,)'),
    ('STC-48',  'FINANCE_DEPARTMENT', '48', '[2004-01-01,)'),
    ('TTKC-48', 'CENTRE',             '48', '[2009-01-01,)'),
    ('TTXT-48', 'CENTRE',             '48', '[2012-01-01,)');

insert into organisation.organisation (code, kind, province, unit_id, in_force)
select 'XA-' || unit.code, 'COMMUNE_OFFICE', '48', unit.id, unit.in_force
from territory.unit where unit.code in ('20320', '20791') and unit.in_force @> date '2025-07-01';

update organisation.organisation child set parent_id = parent.id
from organisation.organisation parent,
     (values ('BCT-KC', 'BCT'), ('SCT-48', 'UBND-48'), ('STC-48', 'UBND-48'), ('TTKC-48', 'SCT-48'), ('TTXT-48', 'SCT-48')) as belongs (child_code, parent_code)
where child.code = belongs.child_code and parent.code = belongs.parent_code;

insert into organisation.name (organisation_id, name, short_name, in_force)
select organisation.id, named.name, named.short_name, daterange(named.since::date, named.until::date)
from (values
    ('BCT',     'Bộ Công Thương', 'BCT', '2007-07-31', null),
    ('BCT-KC',  'Cục Công nghiệp địa phương', 'CNĐP', '2004-01-01', '2017-08-18'),
    ('BCT-KC',  'Cục Công Thương địa phương', 'CTĐP', '2017-08-18', '2025-03-01'),
    ('BCT-KC',  'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công', 'Cục Khuyến công', '2025-03-01', null),
    ('HDND-48', 'Hội đồng nhân dân thành phố Đà Nẵng', 'HĐND thành phố', '2004-01-01', null),
    ('UBND-48', 'Ủy ban nhân dân thành phố Đà Nẵng', 'UBND thành phố', '2004-01-01', null),
    ('SCT-48',  'Sở Công Thương thành phố Đà Nẵng', 'Sở Công Thương', '2008-04-01', null),
    ('STC-48',  'Sở Tài chính thành phố Đà Nẵng', 'Sở Tài chính', '2004-01-01', null),
    ('TTKC-48', 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp (mẫu)', 'Trung tâm Khuyến công', '2009-01-01', null),
    ('TTXT-48', 'Trung tâm Xúc tiến thương mại (mẫu)', 'Trung tâm Xúc tiến thương mại', '2012-01-01', null)
) as named (code, name, short_name, since, until)
join organisation.organisation on organisation.code = named.code;

insert into organisation.name (organisation_id, name, short_name, in_force)
select organisation.id, 'Ủy ban nhân dân ' || lower(left(unit.name, 1)) || substr(unit.name, 2), 'UBND ' || lower(left(unit.name, 1)) || substr(unit.name, 2),
       organisation.in_force
from organisation.organisation join territory.unit on unit.id = organisation.unit_id
where organisation.kind = 'COMMUNE_OFFICE';
