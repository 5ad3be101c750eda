-- 18 establishments
-- The tax code: nine digits and one that checks them; a number whose check would need two digits is left out.
create temporary table tax_code on commit drop as
select row_number() over (order by number) as number, '04' || number || (10 - check_sum % 11) as code
from (select number, (4 * 29 + (number / 1000000 % 10) * 23 + (number / 100000 % 10) * 19 + (number / 10000 % 10) * 17 + (number / 1000 % 10) * 13
                      + (number / 100 % 10) * 7 + (number / 10 % 10) * 5 + (number % 10) * 3) as check_sum
      from generate_series(1000000, 1000000 + pg_temp.given('establishments') * 11 / 10 + 100) number) numbered
where check_sum % 11 <> 0
limit pg_temp.given('establishments');
create unique index on tax_code (number);
analyze tax_code;

create temporary table maker on commit drop as
select n,
       case when draw_form < 52 then 'BUSINESS_HOUSEHOLD' when draw_form < 82 then 'SME' when draw_form < 94 then 'COOPERATIVE' else 'COOPERATIVE_GROUP' end as legal_form,
       1 + pg_temp.draw('craft', n, 24) as craft,
       1 + pg_temp.draw('place', n, (select count(*) from place)) as place
from (select n, pg_temp.draw('form', n, 100) as draw_form from generate_series(1, pg_temp.given('establishments')) n) drawn;
alter table maker add primary key (n);
analyze maker;

insert into establishment.establishment (id, province, name, tax_code, legal_form, sector, unit_id, address, representative, phone, workers, products,
    women_owned, minority_owned, founded_on, changed_at, sample)
select pg_temp.made_id('establishment', m.n), '48',
       case m.legal_form
           when 'BUSINESS_HOUSEHOLD' then 'Hộ kinh doanh ' || craft.name || ' ' || person.name
           when 'SME' then (array['Công ty TNHH ', 'Công ty TNHH MTV ', 'Công ty Cổ phần ', 'Doanh nghiệp tư nhân '])[1 + pg_temp.draw('company', m.n, 4)] || craft.name || ' '
               || word.brand[1 + pg_temp.draw('brand 1', m.n, 30)] || ' ' || word.brand[1 + pg_temp.draw('brand 2', m.n, 30)]
               || case when pg_temp.draw('brand', m.n, 2) = 0 then ' ' || word.brand[1 + pg_temp.draw('brand 3', m.n, 30)] else ' ' || place.short end
           when 'COOPERATIVE' then 'Hợp tác xã ' || craft.name || ' ' || place.short || ' ' || word.brand[1 + pg_temp.draw('brand 1', m.n, 30)]
           else 'Tổ hợp tác ' || craft.name || ' ' || person.name end,
       case when pg_temp.draw('untaxed', m.n, 50) > 0 then tax_code.code end,
       m.legal_form, craft.sector, place.id,
       case when place.name like 'Xã %' then 'Thôn ' else 'Tổ ' end || (1 + pg_temp.draw('hamlet number', m.n, 14)) || ', ' || lower(left(place.name, 1)) || substr(place.name, 2),
       person.name, '09' || lpad(pg_temp.draw('phone', m.n, 100000000)::text, 8, '0'),
       case m.legal_form when 'SME' then 8 + pg_temp.draw('workers', m.n, 90) when 'COOPERATIVE' then 7 + pg_temp.draw('workers', m.n, 40)
            else 1 + pg_temp.draw('workers', m.n, 14) end,
       craft.products, person.name like '% Thị %', pg_temp.draw('minority', m.n, 25) = 0,
       date '1996-01-15' + pg_temp.draw('founded', m.n, 9500)::integer,
       timestamptz '2021-01-04 08:00+07' + pg_temp.draw('changed', m.n, 1800)::integer * interval '1 day', true
from maker m
     cross join word
     join craft on craft.number = m.craft
     join place on place.number = m.place
     join tax_code on tax_code.number = m.n
     cross join lateral (select word.family[1 + pg_temp.draw('family', m.n, 24)] || ' ' || word.middle[1 + pg_temp.draw('middle', m.n, 24)] || ' '
                                || word.first[1 + pg_temp.draw('first', m.n, 60)] as name) person;
