-- 9 đề án
-- Every đề án with its days and its money, from which all its papers follow. How far it came: 0 written, 1 submitted, 2 appraised, 3 proposed,
-- 4 approved, 5 under contract, 6 accepted, 7 settled.
create temporary table made on commit drop as
with aged as (
    select n, n % (select count(*) from generate_series(1, pg_temp.given('years'))) as age, pg_temp.draw('stage', n, 100) as chance
    from generate_series(1, pg_temp.given('projects')) n),
staged as (
    select n, age::integer, case
        when age >= 2 then case when chance < 86 then 'SETTLED' when chance < 91 then 'STOPPED' when chance < 97 then 'REFUSED' else 'WITHDRAWN' end
        when age = 1 then case when chance < 79 then 'SETTLED' when chance < 84 then 'ACCEPTED' when chance < 87 then 'UNDER_WAY' when chance < 91 then 'STOPPED'
                               when chance < 92 then 'STOPPING' when chance < 98 then 'REFUSED' else 'WITHDRAWN' end
        else case when chance < 15 then 'SETTLED' when chance < 30 then 'ACCEPTED' when chance < 61 then 'UNDER_WAY' when chance < 69 then 'APPROVED'
                  when chance < 75 then 'PROPOSED' when chance < 80 then 'APPRAISED' when chance < 87 then 'SUBMITTED' when chance < 89 then 'RETURNED'
                  when chance < 91 then 'DRAFT' when chance < 97 then 'REFUSED' when chance < 98 then 'WITHDRAWN' when chance < 99 then 'STOPPED' else 'STOPPING' end end as stage
    from aged),
drawn as (
    select s.*, case s.stage when 'DRAFT' then 0 when 'WITHDRAWN' then 0 when 'SUBMITTED' then 1 when 'RETURNED' then 1 when 'REFUSED' then 1 when 'APPRAISED' then 2
                     when 'PROPOSED' then 3 when 'APPROVED' then 4 when 'ACCEPTED' then 6 when 'SETTLED' then 7 else 5 end as far,
           who.this_year - s.age as plan_year,
           -- four in ten go to those who come again and again
           1 + case when pg_temp.draw('again', n, 10) < 4 then pg_temp.draw('who', n, pg_temp.given('establishments') / 20 + 1)
                    else pg_temp.draw('who', n, pg_temp.given('establishments')) end as maker,
           pg_temp.draw('activity', n, 100) as activity_chance,
           pg_temp.draw('machine', n, 4) as machine,
           -- most cost some hundred million, few some thousand
           1000000 * (80 + pg_temp.draw('cost 1', n, 250) + pg_temp.draw('cost 2', n, 250) + case when pg_temp.draw('cost 3', n, 12) = 0 then pg_temp.draw('cost 4', n, 1800) else 0 end) as cost,
           1000000 * (20 + pg_temp.draw('works', n, 90)) as works,
           3 + pg_temp.draw('days 1', n, 8) as to_submitted, 5 + pg_temp.draw('days 2', n, 11) as to_appraised, 3 + pg_temp.draw('days 3', n, 13) as to_proposed,
           5 + pg_temp.draw('days 4', n, 11) as to_approved, 5 + pg_temp.draw('days 5', n, 16) as to_signed, 20 + pg_temp.draw('days 6', n, 41) as to_reported,
           30 + pg_temp.draw('days 7', n, 71) as to_accepted, 3 + pg_temp.draw('days 8', n, 8) as to_paid, 5 + pg_temp.draw('days 9', n, 16) as to_settled
    from staged s cross join who),
begun as (
    select d.*, case when age = 0 then who.today - 5 - pg_temp.draw('since', n, 26)::integer
                          - (case when far >= 1 or stage = 'WITHDRAWN' then to_submitted else 0 end + case when far >= 2 or stage in ('REFUSED', 'RETURNED') then to_appraised else 0 end
                             + case when far >= 3 then to_proposed else 0 end + case when far >= 4 then to_approved else 0 end
                             + case when far >= 5 then to_signed + to_reported else 0 end + case when far >= 6 or stage in ('STOPPED', 'STOPPING') then to_accepted else 0 end
                             + case when far >= 6 or stage = 'STOPPED' then to_paid else 0 end + case when far >= 7 or stage = 'STOPPED' then to_settled else 0 end)::integer
                     else make_date(plan_year, 1, 8) + pg_temp.draw('begun', n, 60)::integer end as created_on,
           pg_temp.million(least(cost / 2, 300000000)) as asked,
           case when pg_temp.draw('cut', n, 5) = 0 then 90 + pg_temp.draw('cut to', n, 10) else 100 end as approved_percent,
           85 + pg_temp.draw('found', n, 16) as accepted_percent
    from drawn d cross join who),
dated as (
    select b.*, created_on + to_submitted::integer as submitted_on, created_on + (to_submitted + to_appraised)::integer as appraised_on,
           created_on + (to_submitted + to_appraised + to_proposed)::integer as proposed_on,
           created_on + (to_submitted + to_appraised + to_proposed + to_approved)::integer as approved_on,
           created_on + (to_submitted + to_appraised + to_proposed + to_approved + to_signed)::integer as signed_on
    from begun b)
select n, pg_temp.made_id('project', n) as id, stage, age, far, plan_year, maker, machine, cost, works, asked,
       case when activity_chance < 55 then 'ADVANCED_MACHINERY' when activity_chance < 65 then 'DEMONSTRATION_MODEL' when activity_chance < 75 then 'VOCATIONAL_TRAINING'
            when activity_chance < 83 then 'DOMESTIC_FAIR_BOOTH' when activity_chance < 90 then 'TRADEMARK' else 'CLEANER_PRODUCTION_ASSESSMENT' end as activity,
       -- the sample city has no offices for the steps of national money
       'LOCAL' as tier,
       pg_temp.draw('centre', n, 8) = 0 as by_second,
       case when far >= 2 then pg_temp.million(asked * approved_percent / 100) end as approved,
       cost * accepted_percent / 100 as accepted_cost,
       pg_temp.million(least(cost * accepted_percent / 200, asked * approved_percent / 100)) as due,
       created_on, submitted_on, appraised_on, proposed_on, approved_on, signed_on, signed_on + to_reported::integer as reported_on,
       signed_on + (to_reported + to_accepted)::integer as accepted_on, signed_on + (to_reported + to_accepted + to_paid)::integer as paid_on,
       signed_on + (to_reported + to_accepted + to_paid + to_settled)::integer as settled_on,
       -- half of what is accepted and not settled has been paid
       stage = 'SETTLED' or stage = 'ACCEPTED' and pg_temp.draw('paid', n, 2) = 0 as paid,
       row_number() over (partition by plan_year order by n) as number_of_year,
       0 as advances
from dated;
alter table made add primary key (n);
analyze made;

-- So many advances that the ledger has as many entries as were asked for: one for what is stopped, the rest spread over what was carried out.
with entries as (
    select pg_temp.given('entries') - 2 * (select count(distinct plan_year) from made)
           - sum(case when far >= 4 then 1 else 0 end + case when stage = 'STOPPED' then 3 when stage = 'STOPPING' then 1 else 0 end + case when paid then 1 else 0 end
                 + case when stage = 'SETTLED' then 1 + case when approved > due then 1 else 0 end else 0 end) as left_over,
           count(*) filter (where far >= 5 and stage not in ('STOPPED', 'STOPPING')) as takers
    from made),
numbered as (
    select n, row_number() over (order by n) as number from made where far >= 5 and stage not in ('STOPPED', 'STOPPING'))
update made set advances = greatest(0, case when numbered.number <= left_over % takers then left_over / takers + 1 else left_over / takers end)
from numbered, entries
where numbered.n = made.n and takers > 0 and left_over > 0;
update made set advances = 1 where stage in ('STOPPED', 'STOPPING');
analyze made;

insert into project.project (id, province, code, tier, plan_year, activity, title, stage, beneficiary_id, implementer_id, place_id, need_and_grounds, aims, scale, content,
    organisation, effect, starts_on, ends_on, no_double_funding, enough_counterpart, proposed_vnd, approved_vnd, approved_on, stage_since, due_on,
    created_at, created_by, version)
select m.id, '48', 'KC-' || m.plan_year || '-' || lpad((coalesce(counter.last, 0) + m.number_of_year)::text, greatest(3, length((coalesce(counter.last, 0) + m.number_of_year)::text)), '0'),
       m.tier, m.plan_year, m.activity,
       case m.activity when 'ADVANCED_MACHINERY' then 'Hỗ trợ ' || machine.name || ' tại ' || place.short
                       when 'DEMONSTRATION_MODEL' then 'Mô hình trình diễn ' || lower(craft.name) || ' dùng ' || machine.name || ' tại ' || place.short
                       when 'VOCATIONAL_TRAINING' then 'Đào tạo nghề ' || lower(craft.name) || ' tại ' || place.short
                       when 'DOMESTIC_FAIR_BOOTH' then 'Gian hàng ' || lower(craft.name) || ' ' || place.short || ' tại hội chợ ' || m.plan_year
                       when 'TRADEMARK' then 'Xây dựng nhãn hiệu ' || lower(craft.name) || ' ' || place.short
                       else 'Đánh giá sản xuất sạch hơn cơ sở ' || lower(craft.name) || ' tại ' || place.short end,
       m.stage, e.id, case when m.by_second then who.second_centre else who.first_centre end, e.unit_id,
       'Cơ sở còn làm thủ công ở nhiều khâu, chất lượng chưa đều, không kịp đơn hàng.', 'Tăng sản lượng, giảm hao hụt, thêm việc làm tại chỗ.',
       upper(left(machine.name, 1)) || substr(machine.name, 2) || ', thiết bị mới, công suất phù hợp mặt bằng của cơ sở.',
       'Mua, lắp đặt, chạy thử; hướng dẫn vận hành và bảo dưỡng.',
       'Trung tâm ký hợp đồng với cơ sở, theo dõi mua sắm và báo cáo tiến độ; cơ sở bố trí mặt bằng và vốn đối ứng.',
       'Tăng doanh thu, thêm ' || (2 + pg_temp.draw('jobs', m.n, 9)) || ' lao động.',
       m.approved_on, m.accepted_on + 20, true, true, case when m.far >= 2 then m.approved end, case when m.far >= 4 then m.approved end,
       case when m.far >= 4 then m.approved_on end,
       pg_temp.hour(case m.stage when 'DRAFT' then m.created_on when 'WITHDRAWN' then m.submitted_on when 'SUBMITTED' then m.submitted_on when 'RETURNED' then m.appraised_on
                        when 'REFUSED' then m.appraised_on when 'APPRAISED' then m.appraised_on when 'PROPOSED' then m.proposed_on when 'APPROVED' then m.approved_on
                        when 'UNDER_WAY' then m.signed_on when 'STOPPING' then m.accepted_on when 'ACCEPTED' then m.accepted_on else m.settled_on end, 'last', m.n),
       case m.stage when 'SUBMITTED' then m.submitted_on + 21 when 'RETURNED' then m.appraised_on + 30 when 'APPRAISED' then m.appraised_on + 20 when 'PROPOSED' then m.proposed_on + 20
            when 'APPROVED' then m.approved_on + 30 when 'UNDER_WAY' then m.accepted_on + 20 when 'ACCEPTED' then m.accepted_on + 45 when 'STOPPING' then m.accepted_on + 30 end,
       pg_temp.hour(m.created_on, 'created', m.n), who.centre,
       case m.stage when 'DRAFT' then 1 when 'WITHDRAWN' then 2 when 'SUBMITTED' then 2 when 'RETURNED' then 3 when 'REFUSED' then 3 when 'APPRAISED' then 3 when 'PROPOSED' then 4
            when 'APPROVED' then 5 when 'STOPPING' then 11 + m.advances when 'STOPPED' then 13 + m.advances
            else 8 + m.advances + case when m.far >= 6 then 1 else 0 end + case when m.paid then 1 else 0 end + case when m.stage = 'SETTLED' then 1 else 0 end end
from made m
     cross join who
     join maker on maker.n = m.maker
     join establishment.establishment e on e.id = pg_temp.made_id('establishment', m.maker)
     join craft on craft.number = maker.craft
     join place on place.number = maker.place
     left join project.code_counter counter on counter.province = '48' and counter.year = m.plan_year
     cross join lateral (select craft.machines[1 + m.machine] as name) machine;

insert into project.code_counter as c (province, year, last)
select '48', plan_year, max(number_of_year) from made group by plan_year
on conflict (province, year) do update set last = c.last + excluded.last;
