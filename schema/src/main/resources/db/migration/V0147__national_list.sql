-- What was registered upward of national money, and what came back: the list of a year, which its plan is made from.
create view project.pub_forwarding with (security_invoker = true) as
    select distinct on (project_id) project_id, letter, sent_on, result, answer, answered_on, amount_vnd, note
    from project.forwarding order by project_id, at desc, id desc;
comment on view project.pub_forwarding is 'The latest registration of a đề án with the ministry''s agency; empty result while it has not answered.';
grant select on project.pub_forwarding to kc_app;
