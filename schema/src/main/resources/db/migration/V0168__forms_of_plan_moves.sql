-- Only the same form sent again is the second click of a move of a plan; another paper or another word on an old page is not.
alter table plan.move add column form uuid;
comment on column plan.move.form is 'Told from what was typed in the form that made it. Empty for a move whose forms are not told apart, and for moves before this column.';
