-- The planner takes a function of which nothing is said for a thousand rows, and then reads every đề án of the
-- province to join what it gave. Few supports are akin to one.
alter function project.akin(uuid) rows 5;
alter function project.akin_of(project.akin_subject) rows 5;
-- Its statement is one of many tables, and making a plan of it anew takes longer than carrying it out.
alter function project.akin_of(project.akin_subject) set plan_cache_mode = force_generic_plan;
