-- rollover_level: a class whose name does not tell.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(4);

update guichet.class set level = null where id = 11;
select t.make(1) \g /dev/null
create function t.level(l text, n integer) returns text language sql
	return format('select * from api.rollover_level(%s, %s, %L, %L)',
	t.plan(), (select id from guichet.rollover_class where source = 11
	and rollover = t.plan()), l, t.nonce(n));
select is(t.line(111), 'level-choice', 'its pupils wait');
select is(t.err('manager', t.level('{6e}', 2)), 'MU455', 'of the list');
select is(t.err('manager', t.level('{cp}', 3)), null, 'it is said');
select t.job() \g /dev/null
select is(t.line(111), 'promoted class 14', 'and the plan knows where they go');

select * from finish();
rollback;
