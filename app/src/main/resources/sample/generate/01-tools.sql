-- 1 how chance is drawn, and the words
create function pg_temp.given(name text) returns bigint language sql stable parallel safe
    return current_setting('kc.generate_' || name)::bigint;

-- Chance that is always the same for a seed, a purpose and a row: at least 0, less than "below".
create function pg_temp.draw(purpose text, row_number bigint, below bigint) returns bigint language sql stable parallel safe
    return (hashtextextended(purpose || row_number, current_setting('kc.generate_seed')::bigint) & 9223372036854775807) % below;

-- Ids that follow from the seed, the kind and the row, and rise with the row, so that indexes grow at their end.
create function pg_temp.made_id(kind text, row_number bigint) returns uuid language sql stable parallel safe
    return (lpad(to_hex(1600000000000 + row_number), 12, '0') || '7' || substr(md5(kind || ':' || row_number || ':' || current_setting('kc.generate_seed')), 1, 3)
            || '8' || substr(md5(kind || ':' || row_number || ':' || current_setting('kc.generate_seed')), 4, 15))::uuid;

-- What falls on a weekend was done on the Friday before.
create function pg_temp.worked(day date) returns date language sql immutable parallel safe
    return day - greatest(extract(isodow from day)::integer - 5, 0);

create function pg_temp.hour(day date, purpose text, row_number bigint) returns timestamptz language sql stable parallel safe
    return (day + time '07:30' + pg_temp.draw(purpose, row_number, 480) * interval '1 minute') at time zone 'Asia/Ho_Chi_Minh';

create function pg_temp.million(vnd bigint) returns bigint language sql immutable parallel safe return vnd / 1000000 * 1000000;

create temporary table word on commit drop as
select array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trương', 'Lương',
             'Mai', 'Tạ', 'Cao', 'Đoàn', 'Thái'] as family,
       array['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Ngọc', 'Đình', 'Công', 'Kim', 'Thu', 'Xuân', 'Quang', 'Thị Thanh', 'Thị Kim', 'Thị Ngọc',
             'Bá', 'Trọng', 'Tấn', 'Viết', 'Phước', 'Thị Mỹ', 'Như'] as middle,
       array['Hùng', 'Dũng', 'Lan', 'Hoa', 'Hạnh', 'Tuấn', 'Bình', 'Phúc', 'Sơn', 'Thủy', 'Trang', 'Vân', 'Nga', 'Long', 'Khánh', 'Tùng', 'Hải', 'Yến', 'Thảo',
             'Linh', 'Nam', 'Cường', 'Tâm', 'Hương', 'Bảo', 'Loan', 'Nhung', 'Phượng', 'Quý', 'Thịnh', 'Lộc', 'Vinh', 'An', 'Châu', 'Diệp', 'Giang', 'Kiên',
             'Mai', 'Oanh', 'Xuân', 'Hiền', 'Nhân', 'Đạt', 'Trung', 'Thắng', 'Quyên', 'Ánh', 'Tiến', 'Huệ', 'Duy', 'Toàn', 'Lợi', 'Hậu', 'Sang', 'Tín', 'Ly',
             'My', 'Nhi', 'Phát', 'Khoa'] as first,
       array['Hưng', 'Thịnh', 'Phát', 'Đại', 'Tân', 'Việt', 'Nam', 'Hoàng', 'Gia', 'Minh', 'An', 'Phú', 'Thành', 'Đông', 'Tây', 'Sơn', 'Hải', 'Trường', 'Vạn',
             'Kim', 'Lộc', 'Quảng', 'Bình', 'Thiên', 'Toàn', 'Nhất', 'Tín', 'Nghĩa', 'Hòa', 'Bảo'] as brand;

-- A craft, its sector, what is made, and the machines that are asked for.
create temporary table craft on commit drop as
select row_number() over () as number, name, sector, products, machines
from (values
    ('Cơ khí', 'MECHANICAL_ELECTRONIC', 'Kết cấu thép; máy nông nghiệp nhỏ', array['máy cắt laser sợi quang', 'máy chấn tôn CNC', 'máy phay CNC ba trục', 'máy hàn tự động']),
    ('Mộc', 'HANDICRAFT', 'Bàn ghế; tủ gỗ', array['máy bào bốn mặt', 'máy điêu khắc gỗ CNC', 'lò sấy gỗ', 'máy chà nhám thùng']),
    ('May mặc', 'CONSUMER_EXPORT_GOODS', 'Quần áo bảo hộ; đồng phục', array['máy cắt vải tự động', 'máy may lập trình', 'máy trải vải', 'máy thêu nhiều đầu']),
    ('Bánh tráng', 'FOOD_AGRO_PROCESSING', 'Bánh tráng; mì lá sấy khô', array['máy tráng bánh liên tục', 'buồng sấy băng tải', 'máy xay bột gạo', 'máy hút chân không']),
    ('Nước mắm', 'FOOD_AGRO_PROCESSING', 'Nước mắm; mắm nêm', array['hệ thống lọc và chiết rót', 'bồn inox giữ nhiệt', 'máy dán nhãn', 'hệ thống năng lượng mặt trời ủ chượp']),
    ('Gốm', 'HANDICRAFT', 'Gốm trang trí; gạch ngói', array['lò nung gốm bằng gas', 'máy luyện đất hút chân không', 'bàn xoay điện', 'máy ép ngói']),
    ('Dệt lụa', 'HANDICRAFT', 'Lụa tơ tằm; khăn', array['máy dệt kiếm khổ rộng', 'máy xe tơ', 'máy mắc sợi', 'nồi nhuộm cao áp']),
    ('Mây tre đan', 'HANDICRAFT', 'Giỏ; đồ nội thất mây', array['máy chẻ nan', 'máy chuốt nan mây', 'lò sấy nguyên liệu', 'máy bắn đinh khí nén']),
    ('Chế biến nông sản', 'FOOD_AGRO_PROCESSING', 'Nông sản sấy', array['máy sấy lạnh', 'máy sấy bơm nhiệt', 'máy tách màu', 'máy đóng gói định lượng']),
    ('Chè', 'FOOD_AGRO_PROCESSING', 'Chè xanh; chè dây', array['máy vò chè', 'máy sao chè dùng gas', 'máy sấy chè', 'máy đóng túi lọc']),
    ('Cà phê', 'FOOD_AGRO_PROCESSING', 'Cà phê rang xay', array['máy rang cà phê', 'máy xay công nghiệp', 'máy phân loại hạt', 'máy đóng gói']),
    ('Nhựa', 'CONSUMER_EXPORT_GOODS', 'Khay ươm; bao bì nhựa', array['máy ép phun', 'máy thổi chai', 'máy nghiền nhựa tái chế', 'máy đùn ống']),
    ('Bao bì', 'CONSUMER_EXPORT_GOODS', 'Thùng giấy; hộp giấy', array['máy in flexo', 'máy bế thùng giấy', 'máy dán hộp', 'máy cán màng']),
    ('Đá mỹ nghệ', 'HANDICRAFT', 'Tượng đá; đồ đá trang trí', array['máy cắt đá cầu', 'máy khắc đá CNC', 'hệ thống hút bụi đá', 'máy mài bóng']),
    ('Rèn', 'HANDICRAFT', 'Dao; nông cụ', array['búa máy', 'lò tôi cao tần', 'máy mài đai', 'máy dập 100 tấn']),
    ('Trầm hương', 'HANDICRAFT', 'Nhang trầm; tinh dầu', array['máy ép nhang tự động', 'máy chưng cất tinh dầu', 'máy nghiền bột', 'máy sấy nhang']),
    ('Thủy sản', 'FOOD_AGRO_PROCESSING', 'Cá khô; chả cá', array['tủ cấp đông', 'máy sấy cá năng lượng mặt trời', 'máy tách xương', 'máy hút chân không hai buồng']),
    ('In ấn', 'CONSUMER_EXPORT_GOODS', 'Nhãn mác; ấn phẩm', array['máy in offset', 'máy in kỹ thuật số', 'máy xén giấy', 'máy đóng sách']),
    ('Gạch không nung', 'AGRO_CHEMICALS_MATERIALS', 'Gạch xi măng cốt liệu', array['máy ép gạch thủy lực', 'máy trộn cưỡng bức', 'hệ thống cấp liệu', 'khuôn gạch tự chèn']),
    ('Dược liệu', 'FOOD_AGRO_PROCESSING', 'Dược liệu sấy; trà túi lọc', array['máy sấy thăng hoa', 'máy chiết xuất', 'máy nghiền siêu mịn', 'máy đóng viên']),
    ('Dệt chiếu', 'HANDICRAFT', 'Chiếu cói; thảm cói', array['máy dệt chiếu bán tự động', 'máy se cói', 'máy may viền', 'buồng sấy cói']),
    ('Rượu gạo', 'FOOD_AGRO_PROCESSING', 'Rượu gạo; giấm', array['nồi chưng cất inox', 'máy lão hóa rượu', 'máy lọc rượu', 'máy chiết chai']),
    ('Điện tử', 'MECHANICAL_ELECTRONIC', 'Tủ điện; bo mạch', array['máy dán linh kiện', 'máy hàn sóng', 'máy kiểm tra quang học', 'máy cắt dây điện']),
    ('Đồ da', 'CONSUMER_EXPORT_GOODS', 'Túi; giày dép', array['máy cắt da CNC', 'máy may trụ', 'máy lạng da', 'máy ép nhiệt'])
) as told (name, sector, products, machines);

-- Communes and wards of today; some have many more workshops than others, communes more than wards.
create temporary table place on commit drop as
with weighed as (
    select id, code, name, (1 + pg_temp.draw('weight', code::bigint, 9)) * case kind when 'commune' then 3 when 'ward' then 1 else 0 end as weight
    from territory.unit
    where province = '48' and kind in ('commune', 'ward') and in_force @> to_date(current_setting('kc.generate_day'), 'YYYY-MM-DD'))
select row_number() over (order by code, part) as number, id, name, regexp_replace(name, '^(Xã|Phường) ', '') as short
from weighed, generate_series(1, weight) part;
create unique index on place (number);
analyze place;

create temporary table who on commit drop as
select (select id from access.account where username = 'so.chuyenvien') as officer,
       (select id from access.account where username = 'so.lanhdao') as leader,
       (select id from access.account where username = 'trungtam') as centre,
       (select id from access.account where username = 'ketoan') as accountant,
       (select id from access.account where username = 'taichinh') as finance,
       (select id from access.account where username = 'ubnd') as chair,
       (select id from organisation.organisation where code = 'TTKC-48') as first_centre,
       (select id from organisation.organisation where code = 'TTXT-48') as second_centre,
       to_date(current_setting('kc.generate_day'), 'YYYY-MM-DD') as today,
       extract(year from to_date(current_setting('kc.generate_day'), 'YYYY-MM-DD'))::integer as this_year;
