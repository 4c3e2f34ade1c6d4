-- change_queue: what waits, oldest first.
\ir ../lib/town.sql
\ir ../lib/change.sql
select plan(3);

select is(t.q('clerk', 'select id, fact, whose, asker, state, answered
	from api.change_queue(null)'),
	'(901,quotient,"Claire Petit","(Claire,Petit)",waiting,f)
(900,address,"Claire Petit","(Claire,Petit)",waiting,f)
(902,birth,"Zoé Petit-Roux","(David,Roux)",asked,f)',
	'oldest first, what waits for the family last');
select is(t.q('clerk', 'select id from api.change_queue(''birth'')'), '(902)',
	'one subject');
select is(t.q('kitchen', 'select count(*) from api.change_queue(null)'), '(0)',
	'nothing without the right');

select * from finish();
rollback;
