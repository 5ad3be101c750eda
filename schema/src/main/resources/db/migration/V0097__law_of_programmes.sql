-- Who approves a programme, as far as it was read; the norm decider.PROGRAMME rests on it.
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select document.id, line.place, 0, line.summary_vi, line.summary_en, line.reading
from (values
    ('45/2012/NĐ-CP', 'Điều 2 khoản 1', 'Chương trình khuyến công: các nhiệm vụ của một giai đoạn, thường năm năm; chương trình quốc gia do Thủ tướng Chính phủ, chương trình địa phương do Chủ tịch UBND cấp tỉnh phê duyệt.', 'A programme is the tasks of a period, usually five years; the national one is approved by the Prime Minister, a local one by the chairman of the provincial People''s Committee.', 'READ_AMENDED'),
    ('235/2025/NĐ-CP', 'Điều 1 (chương trình)', 'Chương trình khuyến công quốc gia do Bộ trưởng Bộ Công Thương phê duyệt (đọc qua báo chí).', 'The national programme is approved by the Minister of Industry and Trade (read in the press).', 'READ')
) as line (number, place, summary_vi, summary_en, reading)
join legal.document on document.number = line.number;
