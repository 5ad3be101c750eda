-- What the list of units cannot tell. Classes of cities are recalled: the numbers of the decisions were not checked.
insert into territory.unit_fact (unit_id, kind, value, in_force, decision, reading)
select unit.id, fact.kind, fact.value, daterange(fact.since::date, upper(unit.in_force)), fact.decision, fact.reading
from (values
    ('48',    'CITY_CLASS', '1', '2004-01-01', 'Quyết định của Thủ tướng công nhận đô thị loại I (chưa kiểm chứng số)',   'RECALLED'),
    ('502',   'CITY_CLASS', '2', '2016-02-15', 'Quyết định công nhận thành phố Tam Kỳ là đô thị loại II (chưa kiểm chứng số)', 'RECALLED'),
    ('503',   'CITY_CLASS', '3', '2008-01-29', 'Quyết định công nhận Hội An là đô thị loại III (chưa kiểm chứng số)',      'RECALLED'),
    ('20455', 'HIGHLAND_BORDER_ISLAND_ETHNIC', 'true', '2025-07-01', 'MẪU: xã vùng cao, biên giới', 'SAMPLE'),
    ('20458', 'HIGHLAND_BORDER_ISLAND_ETHNIC', 'true', '2025-07-01', 'MẪU: xã vùng cao, biên giới', 'SAMPLE'),
    ('20950', 'HIGHLAND_BORDER_ISLAND_ETHNIC', 'true', '2025-07-01', 'MẪU: xã vùng cao',            'SAMPLE'),
    ('20900', 'HIGHLAND_BORDER_ISLAND_ETHNIC', 'true', '2025-07-01', 'MẪU: xã vùng cao',            'SAMPLE'),
    ('20434', 'HIGHLAND_BORDER_ISLAND_ETHNIC', 'true', '2025-07-01', 'MẪU: xã đảo',                 'SAMPLE'),
    ('20332', 'NEW_RURAL_COMMUNE',             'true', '2025-07-01', 'MẪU: xã trong kế hoạch nông thôn mới', 'SAMPLE'),
    ('20500', 'NEW_RURAL_COMMUNE',             'true', '2025-07-01', 'MẪU: xã trong kế hoạch nông thôn mới', 'SAMPLE'),
    ('20854', 'NEW_RURAL_COMMUNE',             'true', '2025-07-01', 'MẪU: xã trong kế hoạch nông thôn mới', 'SAMPLE'),
    ('20950', 'DIFFICULT',                     'SPECIALLY_DIFFICULT', '2025-07-01', 'MẪU: địa bàn đặc biệt khó khăn', 'SAMPLE'),
    ('20900', 'DIFFICULT',                     'DIFFICULT',           '2025-07-01', 'MẪU: địa bàn khó khăn',          'SAMPLE')
) as fact (code, kind, value, since, decision, reading)
join territory.unit on unit.code = fact.code and unit.in_force @> fact.since::date;

-- The villages are known in public; the decisions that would recognise them here are samples.
insert into territory.craft_village (unit_id, name, in_force, decision, reading)
select unit.id, village.name, daterange(village.since::date, null), village.decision, 'SAMPLE'
from (values
    ('20285', 'Làng nghề đá mỹ nghệ Non Nước', '2025-07-01', 'Quyết định công nhận số 11/QĐ-UBND (MẪU)'),
    ('20401', 'Làng nghề gốm Thanh Hà',        '2025-07-01', 'Quyết định công nhận số 12/QĐ-UBND (MẪU)'),
    ('20410', 'Làng nghề mộc Kim Bồng',        '2025-07-01', 'Quyết định công nhận số 13/QĐ-UBND (MẪU)')
) as village (code, name, since, decision)
join territory.unit on unit.code = village.code and unit.in_force @> village.since::date;
