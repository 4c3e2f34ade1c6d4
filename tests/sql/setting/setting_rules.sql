-- setting_rules: in force, to come, over; what a draft does to them.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

select is(t.err('clerk', 'select * from api.setting_rules(''cutoff'', null)'),
	'MU403', 'only for who may change it');
select is(t.err('manager', 'select * from api.setting_rules(''vote'', null)'),
	'MU404', 'a kind of the list');
insert into guichet.capacity_rule (activity, school, capacity, during)
	values ('canteen', 1, 50, '[2024-09-01,2025-09-01)');
select t.line(1, 'capacity', 'activity=canteen where=1 capacity=80',
	(select id::text from guichet.capacity_rule where capacity = 100))
	\g /dev/null
select is(t.q('manager', 'select place, capacity, past, drafted
	from api.setting_rules(''capacity'', 900)'),
	E'(Jules-Ferry,100,f,replace)\n(Jules-Ferry,50,t,)',
	'what is over comes last, what is drafted says so');
select is(t.q('manager', 'select distinct vote_number from
	api.setting_rules(''cutoff'', null)'), '(2026-41)', 'with its vote');

select * from finish();
rollback;
