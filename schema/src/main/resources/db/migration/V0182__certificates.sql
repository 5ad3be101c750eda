-- Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu: issued by a round held here, or recorded as others issued it.
create table product.certificate (
    id                 uuid        not null constraint certificate_pk primary key,
    province           text        not null,
    product_id         uuid        not null references product.product,
    level              text        not null,
    number             text        not null constraint certificate_number check (length(trim(number)) between 1 and 60),
    issued_on          date        not null,
    valid_until        date        not null,
    decision           text        not null constraint certificate_decision check (length(trim(decision)) between 1 and 100),
    signatory          text        not null,
    product_name       text        not null,
    establishment_name text        not null,
    code               text        constraint certificate_code unique,
    withdrawn_on       date,
    withdrawn_by       text        not null default '',
    withdrawn_reason   text        not null default '' constraint certificate_withdrawn_reason check (length(withdrawn_reason) <= 1000),
    at                 timestamptz not null,
    by                 uuid        not null references access.account,
    version            integer     not null default 0,
    constraint certificate_number_once unique (province, level, number),
    constraint certificate_valid check (valid_until >= issued_on),
    constraint certificate_withdrawn check (
        case when withdrawn_on is null then withdrawn_by = '' and withdrawn_reason = ''
             else withdrawn_by <> '' and withdrawn_reason <> '' and withdrawn_on >= issued_on end)
);
comment on table product.certificate is 'Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu. In force from the day of issue to valid_until, both inclusive, and not from the day of withdrawal on.';
comment on column product.certificate.level is 'Member of the norms voting-level.';
comment on column product.certificate.valid_until is 'Inclusive; by the norm of the day of issue.';
comment on column product.certificate.product_name is 'As it was called when the certificate was issued.';
comment on column product.certificate.code is 'What its QR leads to: known to whoever holds the paper. Empty where others issued it.';
comment on column product.certificate.withdrawn_by is 'Number of the decision that withdrew it.';
create index certificate_by_product on product.certificate (product_id, valid_until desc);
create index certificate_by_end on product.certificate (province, valid_until);

alter table product.certificate enable row level security;
create policy certificate_of_a_seen_product on product.certificate for select to kc_app
    using (exists (select from product.product where product.id = product_id));
create policy certificate_is_issued on product.certificate for insert to kc_app with check (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('VOTING', 'WRITE')) = 'ALL' and province = (select access.actor_province()) and by = (select access.actor_account())
       and exists (select from product.product where product.id = product_id));
create policy certificate_is_withdrawn on product.certificate for update to kc_app using (
    access.actor_role() = 'SYSTEM'
    or (select access.actor_scope('VOTING', 'DECIDE')) = 'ALL' and province = (select access.actor_province()));
grant select, insert on product.certificate to kc_app;
grant update (withdrawn_on, withdrawn_by, withdrawn_reason, version) on product.certificate to kc_app;
create trigger certificate_recorded after insert or update or delete on product.certificate
    for each row execute function access.record_change('product_id');

create view product.pub_certificate with (security_invoker = true) as
    select c.id, c.province, c.product_id, p.establishment_id, c.level, c.number, c.issued_on, c.valid_until, c.withdrawn_on,
           c.product_name
    from product.certificate c join product.product p on p.id = c.product_id;
comment on view product.pub_certificate is 'Certificates with the establishment that holds them; in force on a day when issued_on <= day <= valid_until and not withdrawn by then.';
grant select on product.pub_certificate to kc_app;
