-- setting_remove: a line or an example is taken out.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

create function t.out(n integer, what text, part bigint) returns text
	language sql as $$ select t.err('manager', format('select *
	from api.setting_remove(900, %s, %L, %s, %L)', t.version(), what,
	part, t.nonce(n))) $$;
select t.line(1, 'capacity', 'activity=canteen where=1 capacity=80') \g /dev/null
select t.example(2, '2026-12-08', '2026-12-04', '9 h') \g /dev/null
select is(t.out(3, 'rule', 1), 'MU455', 'a line or an example');
select is(t.out(4, 'line', (select id from guichet.setting_change)), null,
	'a line');
select is(t.out(5, 'test', (select id from guichet.setting_test)), null,
	'an example');
select is((select count(*) from guichet.setting_change)
	+ (select count(*) from guichet.setting_test), 0::bigint, 'are gone');

select * from finish();
rollback;
