-- Figures of three years of each invented workshop: by its workers, each differing a little from the next, growing year by year.
insert into establishment.year_figures (establishment_id, year, workers, women_workers, turnover_vnd, exports_vnd, capital_vnd, taxes_vnd, electricity_kwh,
    source, at, by)
select e.id, y.year, y.workers, y.workers * (30 + e.spread % 40) / 100, y.turnover,
       case when e.spread % 5 = 0 then y.turnover * (10 + e.spread % 30) / 100 end,
       y.workers * (90 + e.spread % 60) * 1000000, y.turnover * (12 + e.spread % 10) / 1000, y.workers * (1800 + e.spread % 900),
       case when e.tax_code is null or e.spread % 3 = 0 then 'Cơ sở tự khai (mẫu)' else 'Báo cáo tài chính năm ' || y.year || ' (mẫu)' end,
       make_timestamptz(y.year + 1, 4, 10, 9, 0, 0, 'Asia/Ho_Chi_Minh'), (select id from access.account where username = 'so.chuyenvien')
from (select id, tax_code, workers, (abs(hashtext(name)) % 97)::bigint as spread from establishment.establishment where sample and workers is not null) e
     cross join lateral (select year, greatest(1, e.workers * (100 - (2025 - year) * (3 + e.spread % 6)) / 100)::bigint as workers,
                                greatest(1, e.workers * (100 - (2025 - year) * (5 + e.spread % 7)) / 100) * (160 + e.spread) * 1000000::bigint as turnover
                         from generate_series(2023, 2025) year) y
where e.spread % 4 <> 3;
