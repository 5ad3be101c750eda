-- The list of đề án is narrowed to those of one implementer.
create index list_line_by_implementer on project.list_line (implementer_id);
