-- Sản phẩm của cơ sở công nghiệp nông thôn: what an establishment makes and may enter for voting.
create schema product;
comment on schema product is 'Sản phẩm công nghiệp nông thôn, bình chọn, giấy chứng nhận.';
grant usage on schema product to kc_app;

create table product.product (
    id               uuid        not null constraint product_pk primary key,
    province         text        not null,
    establishment_id uuid        not null references establishment.establishment,
    name             text        not null constraint product_name check (length(trim(name)) between 1 and 300),
    is_set           boolean     not null default false,
    group_code       text        not null,
    description      text        not null default '' constraint product_description check (length(description) <= 4000),
    materials        text        not null default '' constraint product_materials check (length(materials) <= 2000),
    output           text        not null default '' constraint product_output check (length(output) <= 500),
    standards        text        not null default '' constraint product_standards check (length(standards) <= 2000),
    awards           text        not null default '' constraint product_awards check (length(awards) <= 2000),
    ocop_link        text        not null default '' constraint product_ocop_link check (ocop_link = '' or ocop_link ~ '^https?://\S{4,490}$'),
    at               timestamptz not null,
    by               uuid        not null references access.account,
    version          integer     not null default 0
);
comment on table product.product is 'Sản phẩm hoặc bộ sản phẩm của một cơ sở. Its three photos are papers of the file: front, side, top.';
comment on column product.product.id is 'Given with the form, so that a second click makes nothing twice.';
comment on column product.product.group_code is 'Member of the norms voting-group of the day it was entered.';
comment on column product.product.output is 'How much is made in a year, as the owner says it.';
comment on column product.product.ocop_link is 'Its page in the OCOP programme, which is another one; empty where it has none.';
create index product_by_establishment on product.product (establishment_id);
create index product_by_province on product.product (province, group_code);
create index product_by_plain_name on product.product using gin (platform.plain(name) gin_trgm_ops);

alter table product.product enable row level security;
create policy product_is_seen on product.product for select to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('PRODUCT', 'READ')) = 'ALL' and province = (select access.actor_province())
    or (select access.actor_scope('PRODUCT', 'READ')) = 'OWN' and establishment_id = (select access.actor_establishment())
    or (select access.actor_scope('PRODUCT', 'READ')) = 'AREA' and province = (select access.actor_province())
        and exists (select from establishment.establishment e where e.id = establishment_id));
create policy product_is_entered on product.product for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or province = (select access.actor_province()) and by = (select access.actor_account())
       and ((select access.actor_scope('PRODUCT', 'WRITE')) = 'ALL'
            or (select access.actor_scope('PRODUCT', 'WRITE')) = 'OWN' and establishment_id = (select access.actor_establishment())));
create policy product_is_kept on product.product for update to kc_app using (
    access.actor_role() = 'SYSTEM'
    or province = (select access.actor_province())
       and ((select access.actor_scope('PRODUCT', 'WRITE')) = 'ALL'
            or (select access.actor_scope('PRODUCT', 'WRITE')) = 'OWN' and establishment_id = (select access.actor_establishment())));
grant select, insert on product.product to kc_app;
grant update (name, is_set, group_code, description, materials, output, standards, awards, ocop_link, version) on product.product to kc_app;
create trigger product_recorded after insert or update or delete on product.product
    for each row execute function access.record_change('id');

create view product.pub_product with (security_invoker = true) as
    select id, province, establishment_id, name, is_set, group_code from product.product;
grant select on product.pub_product to kc_app;

-- Papers follow the file. Said after whatever other matters have said before, which stays.
do $$
declare
    said text := pg_get_functiondef('desk.file_is_seen(text, uuid)'::regprocedure);
    told text := replace(said, E'\n        else access.actor_role()',
        E'\n        when ''product'' then exists (select from product.product where id = file_id)\n        else access.actor_role()');
begin
    if told = said then
        raise exception 'desk.file_is_seen has changed its form: say there who sees a product';
    end if;
    execute told;
end
$$;
