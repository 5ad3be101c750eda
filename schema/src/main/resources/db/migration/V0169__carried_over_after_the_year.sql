-- On what it rests that money goes into the next year only once it is known that it was not used up in its own.
insert into legal.provision (document_id, place, position, summary_vi, summary_en, reading)
select id, 'Điều 14 khoản 4', 14,
       'Kinh phí khuyến công do ngân sách cấp chưa sử dụng hết trong năm kế hoạch được chuyển sang năm sau thực hiện theo quy định hiện hành.',
       'Money that the budget gives and that is not used up in the plan year goes into the next year, by the rules in force.',
       'READ_AMENDED'
from legal.document where number = '45/2012/NĐ-CP';
