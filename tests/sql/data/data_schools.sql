-- data_schools: the child's class.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

select is(t.q('claire', 'select school, class, year from api.data_schools()'),
	'(Jules-Ferry,CP,2026-2027)',
	'the child''s class');
select ok(t.q('claire', 'select * from api.data_schools()') !~
	'Louise', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_schools()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
