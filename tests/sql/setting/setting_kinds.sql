-- setting_kinds: what is in force, and what begins later.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(2);

select is(t.err('clerk', 'select * from api.setting_kinds()'), 'MU403',
	'only for who may change it');
insert into guichet.capacity_rule (activity, school, capacity, during)
	values ('canteen', 2, 5, '[2027-01-04,)');
select is(t.q('manager', 'select * from api.setting_kinds()
	where kind in (''school'', ''capacity'', ''cutoff'')'),
	E'(school,2,0)\n(capacity,1,1)\n(cutoff,6,0)', 'by kind');

select * from finish();
rollback;
