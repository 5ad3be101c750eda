-- Chữ ký số of the PDF papers: read when a paper comes, kept beside it, read again when somebody asks.
create table desk.signature_check (
    attachment_id uuid        not null primary key references desk.attachment,
    outcome       text        not null constraint signature_check_outcome check (outcome in ('SIGNED', 'UNSIGNED', 'UNREADABLE')),
    checked_at    timestamptz not null,
    checked_by    uuid        not null references access.account
);
comment on table desk.signature_check is 'Kiểm tra chữ ký số của tệp PDF: what the last look at a paper found.';

create table desk.paper_signature (
    attachment_id uuid        not null references desk.signature_check,
    position      integer     not null,
    kind          text        not null constraint paper_signature_kind check (kind in ('SIGNATURE', 'TIME_STAMP', 'UNREADABLE')),
    signer        text        not null default '',
    organisation  text        not null default '',
    issuer        text        not null default '',
    bytes         text        not null constraint paper_signature_bytes check (bytes in ('INTACT', 'CHANGED', 'WEAK')),
    coverage      text        not null constraint paper_signature_coverage check (coverage in ('WHOLE', 'SIGNED_LATER', 'ADDED_LATER')),
    signed_at     timestamptz,
    time_source   text        not null constraint paper_signature_time check (time_source in ('STAMPED', 'STAMPED_UNKNOWN', 'CLAIMED', 'NONE')),
    valid_from    timestamptz,
    valid_until   timestamptz,
    trust         text        not null constraint paper_signature_trust check (trust in ('TRUSTED', 'NOT_LISTED', 'NOTHING_LISTED')),
    constraint paper_signature_pk primary key (attachment_id, position),
    constraint paper_signature_time_of_a_source check ((signed_at is null) = (time_source = 'NONE'))
);
comment on table desk.paper_signature is 'Chữ ký số tìm thấy trong tệp, in the order in which they were made.';
comment on column desk.paper_signature.coverage is 'Whether it covers the file to its end; else whether what came later is itself covered by a later intact signature.';
comment on column desk.paper_signature.signed_at is 'By a time stamp, or only claimed by the signer: time_source says which.';

-- Chứng thư số tin cậy: the issuers whose certificates the office trusts, from a day to a day.
create table desk.trusted_certificate (
    id            uuid        not null primary key,
    name          text        not null constraint trusted_certificate_name check (length(trim(name)) between 1 and 200),
    sha256        text        not null constraint trusted_certificate_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    certificate   bytea       not null,
    valid_from    date        not null,
    valid_until   date        not null,
    trusted_from  date        not null,
    trusted_until date,
    basis         text        not null constraint trusted_certificate_basis check (length(trim(basis)) between 1 and 300),
    added_at      timestamptz not null,
    added_by      uuid        not null references access.account,
    ended_why     text        constraint trusted_certificate_ended_why check (length(trim(ended_why)) between 1 and 500),
    constraint trusted_certificate_once unique (sha256),
    constraint trusted_certificate_days check (trusted_from <= trusted_until),
    constraint trusted_certificate_ended check ((trusted_until is null) = (ended_why is null))
);
comment on table desk.trusted_certificate is 'Chứng thư số tin cậy của tổ chức cung cấp dịch vụ chứng thực chữ ký số. Days are inclusive.';
comment on column desk.trusted_certificate.certificate is 'X.509, DER.';
comment on column desk.trusted_certificate.trusted_until is 'The last day; empty while it is trusted.';

alter table desk.signature_check enable row level security;
create policy signature_check_of_a_seen_paper on desk.signature_check to kc_app
    using (exists (select from desk.attachment where attachment.id = attachment_id))
    with check (exists (select from desk.attachment where attachment.id = attachment_id));
alter table desk.paper_signature enable row level security;
create policy paper_signature_of_a_seen_paper on desk.paper_signature to kc_app
    using (exists (select from desk.attachment where attachment.id = attachment_id))
    with check (exists (select from desk.attachment where attachment.id = attachment_id));
-- Whoever attaches a paper has it checked against the list, so everybody signed in reads it.
alter table desk.trusted_certificate enable row level security;
create policy trusted_certificate_is_read on desk.trusted_certificate for select to kc_app
    using ((select access.actor_role()) = 'SYSTEM' or (select access.actor_account()) is not null);
create policy trusted_certificate_is_added on desk.trusted_certificate for insert to kc_app with check (
    (select access.actor_scope('CERTIFICATE', 'WRITE')) is not null and added_by = (select access.actor_account()));
create policy trusted_certificate_is_ended_once on desk.trusted_certificate for update to kc_app
    using ((select access.actor_scope('CERTIFICATE', 'WRITE')) is not null and trusted_until is null)
    with check ((select access.actor_scope('CERTIFICATE', 'WRITE')) is not null);
grant select, insert, update on desk.signature_check to kc_app;
grant select, insert, delete on desk.paper_signature to kc_app;
grant select, insert on desk.trusted_certificate to kc_app;
grant update (trusted_until, ended_why) on desk.trusted_certificate to kc_app;
create trigger signature_check_recorded after insert or update or delete on desk.signature_check
    for each row execute function access.record_change('attachment_id');
create trigger paper_signature_recorded after insert or update or delete on desk.paper_signature
    for each row execute function access.record_change('attachment_id');
create trigger trusted_certificate_recorded after insert or update or delete on desk.trusted_certificate
    for each row execute function access.record_change('id');

insert into access.permission (role, matter, verb, scope)
select 'ADMINISTRATOR', 'CERTIFICATE', verb, 'ALL' from unnest(array['LIST', 'READ', 'WRITE']) verb;
