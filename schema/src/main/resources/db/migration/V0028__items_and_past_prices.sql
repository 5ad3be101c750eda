-- What lines of estimates are made of: a catalogue of items, so that the same thing has the same name in every file and every year.
-- How many and for how much are norms (quantity.<ACTIVITY>.<ITEM>, labour.<ACTIVITY>.<ITEM>, price.<ACTIVITY>.<ITEM>).
create table norm.item (
    id       uuid        not null default uuidv7() primary key,
    code     text        not null constraint item_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$') constraint item_code_once unique,
    activity text        not null references norm.activity,
    kind     text        not null default 'QUANTITY' constraint item_kind check (kind in ('QUANTITY', 'LABOUR')),
    name_vi  text        not null constraint item_name check (length(trim(name_vi)) between 1 and 200),
    name_en  text        not null default '',
    unit_vi  text        not null constraint item_unit check (length(trim(unit_vi)) between 1 and 40),
    unit_en  text        not null default '',
    issuer   text        not null default '',
    added_at timestamptz not null default now(),
    added_by uuid        references access.account
);
create unique index item_name_once on norm.item (activity, issuer, lower(name_vi));
comment on table norm.item is 'Danh mục hạng mục chi. Only added to: files of earlier years keep naming what they named.';
comment on column norm.item.kind is 'LABOUR is counted in days of work and has a labour norm; everything else has a quantity norm.';
comment on column norm.item.issuer is 'Code of the province that added it; empty: for every province.';
create trigger item_revised after insert or update or delete or truncate on norm.item for each statement execute function norm.mark_revised();
create trigger item_changed after insert or update or delete on norm.item for each row execute function access.record_change('id');
-- Names are no secret, so everybody reads them; a province adds its own only.
alter table norm.item enable row level security;
create policy item_is_read_by_all on norm.item for select to kc_app using (true);
create policy item_is_added_by_its_province on norm.item for insert to kc_app
    with check (access.actor_role() = 'SYSTEM' or (issuer <> '' and access.actor_is_official(issuer)));
grant select, insert on norm.item to kc_app;
create view norm.pub_item with (security_invoker = true) as select code, activity, kind, name_vi, name_en, unit_vi, unit_en, issuer from norm.item;
grant select on norm.pub_item to kc_app;

-- The commonest things of the activities; a province adds its own.
insert into norm.item (code, activity, kind, name_vi, name_en, unit_vi, unit_en) values
    ('LASER_CUTTER', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy cắt laser sợi quang', 'Fibre laser cutter', 'máy', 'machine'),
    ('PRESS_BRAKE', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy chấn CNC', 'CNC press brake', 'máy', 'machine'),
    ('CNC_MACHINING_CENTRE', 'ADVANCED_MACHINERY', 'QUANTITY', 'Trung tâm gia công CNC', 'CNC machining centre', 'máy', 'machine'),
    ('DRYER', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy, buồng sấy nông sản', 'Dryer for farm products', 'máy', 'machine'),
    ('KILN', 'ADVANCED_MACHINERY', 'QUANTITY', 'Lò nung gas', 'Gas kiln', 'lò', 'kiln'),
    ('LOOM', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy dệt', 'Loom', 'máy', 'machine'),
    ('SEWING_MACHINE', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy may công nghiệp', 'Industrial sewing machine', 'máy', 'machine'),
    ('PACKING_MACHINE', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy đóng gói, đóng túi, dán nhãn', 'Packing and labelling machine', 'máy', 'machine'),
    ('DISTILLING_POT', 'ADVANCED_MACHINERY', 'QUANTITY', 'Nồi chưng cất', 'Distilling pot', 'nồi', 'pot'),
    ('BOILER', 'ADVANCED_MACHINERY', 'QUANTITY', 'Nồi hơi', 'Boiler', 'nồi', 'boiler'),
    ('SPLITTING_MACHINE', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy chẻ, chuốt, bào nan', 'Splint machine', 'máy', 'machine'),
    ('INCENSE_PRESS', 'ADVANCED_MACHINERY', 'QUANTITY', 'Máy ép nhang', 'Incense press', 'máy', 'machine'),
    ('MOULD', 'ADVANCED_MACHINERY', 'QUANTITY', 'Bộ khuôn', 'Mould', 'bộ', 'set'),
    ('FITTER_DAY', 'ADVANCED_MACHINERY', 'LABOUR', 'Công lắp đặt, chạy thử', 'Fitting and trial run', 'công', 'day of work'),
    ('BLOCK_PRESS', 'DEMONSTRATION_MODEL', 'QUANTITY', 'Máy ép rung thủy lực', 'Hydraulic vibrating press', 'máy', 'machine'),
    ('MIXING_PLANT', 'DEMONSTRATION_MODEL', 'QUANTITY', 'Trạm trộn định lượng', 'Dosing and mixing plant', 'trạm', 'plant'),
    ('CURING_SYSTEM', 'DEMONSTRATION_MODEL', 'QUANTITY', 'Hệ thống dưỡng hộ', 'Curing system', 'hệ thống', 'system'),
    ('MODEL_GUIDE_DAY', 'DEMONSTRATION_MODEL', 'LABOUR', 'Công hướng dẫn kỹ thuật tại mô hình', 'Guiding visitors at the model', 'công', 'day of work'),
    ('TEACHER_DAY', 'VOCATIONAL_TRAINING', 'LABOUR', 'Giáo viên, người dạy nghề', 'Teacher', 'công', 'day of work'),
    ('LEARNER_MATERIAL', 'VOCATIONAL_TRAINING', 'QUANTITY', 'Nguyên vật liệu thực hành cho một học viên', 'Practice material for one learner', 'học viên', 'learner'),
    ('BOOTH', 'DOMESTIC_FAIR_BOOTH', 'QUANTITY', 'Gian hàng tiêu chuẩn', 'Standard booth', 'gian hàng', 'booth');

-- Lines of estimates may say how many of which item at what price. Old lines, and lines of no item, stay as they are.
alter table project.estimate_line
    add column item           text          references norm.item (code),
    add column unit           text          not null default '',
    add column quantity       numeric(14, 3) constraint estimate_line_quantity check (quantity > 0),
    add column unit_price_vnd bigint        constraint estimate_line_unit_price check (unit_price_vnd between 1 and 10000000000000),
    add constraint estimate_line_quantity_times_price check (quantity is null or unit_price_vnd is null or total_vnd = floor(quantity * unit_price_vnd));
comment on column project.estimate_line.item is 'Code of an item of the catalogue; empty: the line is of none.';
comment on constraint estimate_line_quantity_times_price on project.estimate_line is 'The total is quantity times price, rounded down to the đồng, where both are given.';
create index estimate_line_by_item on project.estimate_line (item) where item is not null;

-- Prices the office has from elsewhere: quotations, invoices, price lists of earlier years.
create table norm.past_price (
    id             uuid        not null default uuidv7() primary key,
    province       text        not null,
    item           text        not null references norm.item (code),
    quantity       numeric(14, 3) not null constraint past_price_quantity check (quantity > 0),
    unit_price_vnd bigint      not null constraint past_price_unit_price check (unit_price_vnd between 1 and 10000000000000),
    paid_on        date        not null,
    source         text        not null constraint past_price_source check (length(trim(source)) between 1 and 300),
    import_id      uuid        not null,
    imported_at    timestamptz not null,
    imported_by    uuid        not null references access.account,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid        references access.account,
    constraint past_price_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table norm.past_price is 'Giá đã qua, nhập từ tệp. An import is undone by withdrawing its rows; nothing is deleted.';
comment on column norm.past_price.import_id is 'The import of the desk it came with.';
create index past_price_by_item on norm.past_price (province, item, paid_on) where withdrawn_at is null;
alter table norm.past_price enable row level security;
create policy past_price_is_of_its_province on norm.past_price to kc_app
    using (access.actor_is_official(province)) with check (access.actor_is_official(province));
create trigger past_price_changed after insert or update or delete on norm.past_price for each row execute function access.record_change('id');
grant select, insert on norm.past_price to kc_app;
grant update (withdrawn_at, withdrawn_by) on norm.past_price to kc_app;
