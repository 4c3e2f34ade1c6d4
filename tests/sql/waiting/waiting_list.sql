-- waiting_list: one days list, by rank.
-- RULE: waiting-rank
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(3);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
create function t.list() returns text language sql as
	$$ select t.q('manager', 'select child, state, place, ahead from
	    api.waiting_list(''trip'', 90, ''2026-12-21'')') $$;
select is(t.list(), '("(Zoé,Petit-Roux)",waitlisted,1,)
("(Max,Noir)",waitlisted,2,)', 'by rank');
select t.drop('anne', 111) \g /dev/null
select is(t.list(), '("(Zoé,Petit-Roux)",offered,,)
("(Max,Noir)",waitlisted,1,)', 'what is offered first');
select is(t.q('manager', 'select class, school from
	api.waiting_list(''trip'', 90, ''2026-12-21'')'), '(CP,Jules-Ferry)
(CE1,Louise-Michel)', 'with class and school');

select * from finish();
rollback;
