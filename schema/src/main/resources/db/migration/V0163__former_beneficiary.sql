-- The beneficiary before a change stands in the facts as they were then. As a column of its own it can be looked up by the key of
-- establishments: row-level security lets no value be taken out of a document inside that condition, and every establishment was read.
alter table project.change_request
    add column former_beneficiary_id uuid generated always as ((facts_before ->> 'beneficiary')::uuid) stored;
comment on column project.change_request.former_beneficiary_id is 'The beneficiary before the change, out of the facts as they were then; empty for a group file.';
