-- 11 lists
-- planned for what is there now
analyze establishment.establishment, project.project, project.estimate_line, project.contract, project.acceptance, project.settlement, plan.item, plan.plan, budget.balance;
select project.list_anew(array(select id from made));
select programme.results_anew(array(select id from made));
