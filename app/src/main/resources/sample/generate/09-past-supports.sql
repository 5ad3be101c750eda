-- 2 supports of earlier years
insert into project.past_support (id, province, name, tax_code, representative, place, activity, content, item, maker, model, serial, invoice, year, money_source, amount_vnd, paper,
    entered_at, entered_by)
select pg_temp.made_id('past', past.n), '48', e.name, case when pg_temp.draw('past tax', past.n, 3) = 0 then '' else coalesce(e.tax_code, '') end,
       case when pg_temp.draw('past person', past.n, 2) = 0 then e.representative else '' end, e.address, 'ADVANCED_MACHINERY',
       'Hỗ trợ ' || machine.name || ' tại ' || place.short, upper(left(machine.name, 1)) || substr(machine.name, 2), '', 'KT-' || (100 + pg_temp.draw('past model', past.n, 900)),
       'SN' || lpad((past.n * 7919 % 10000019)::text, 8, '0'), lpad(pg_temp.draw('past invoice', past.n, 10000000)::text, 7, '0'),
       who.this_year - pg_temp.given('years')::integer - pg_temp.draw('past year', past.n, 8)::integer, 'Khuyến công địa phương',
       1000000 * (20 + pg_temp.draw('past amount', past.n, 180)), past.n || '/QĐ-SCT (mẫu)',
       (make_date(who.this_year, 1, 2) + time '09:00') at time zone 'Asia/Ho_Chi_Minh', who.officer
from (select n, 1 + pg_temp.draw('past who', n, pg_temp.given('establishments')) as maker from generate_series(1, pg_temp.given('establishments') / 10) n) past
     cross join who
     join maker on maker.n = past.maker
     join establishment.establishment e on e.id = pg_temp.made_id('establishment', maker.n)
     join craft on craft.number = maker.craft
     join place on place.number = maker.place
     cross join lateral (select craft.machines[1 + pg_temp.draw('past machine', past.n, 4)] as name) machine;
