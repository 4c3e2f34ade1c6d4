-- setting_check: holes, rules of equal rank and worked tests are found.
-- RULE: setting-no-hole
-- RULE: canteen-right
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(10);

create function t.check(n integer) returns text language sql as
	$$ select coalesce(t.act(n, 'check'), t.found('error'), 'none') $$;
create function t.again() returns void language sql as
	$$ delete from guichet.setting_change where draft = 900 $$;
select is(t.check(1), 'empty', 'a draft without a line');
-- Thursday and Friday lose their rule.
select t.err('manager', format('select * from api.setting_line_end(900, %s,
	''cutoff'', %L, %L)', t.version(), (t.rules())[2], t.nonce(2))) \g /dev/null
select is(t.check(3), 'hole-cutoff', 'days of service without a cut-off');
select results_eq($$select activity, day, days from guichet.setting_finding
	where what = 'hole-cutoff'$$, $$values ('canteen', date '2026-12-03',
	57::bigint)$$, 'are counted, from the first');
select t.again() \g /dev/null
select t.line(4, 'cutoff', 'activity=canteen where=all action=add '
	'weekdays=2,4 kind=same-day at=9h day-type=calendar on-closed=keep')
	\g /dev/null
select is(t.check(5), 'equal-rank', 'two rules for one day');
select t.again() \g /dev/null
select t.line(6, 'service', 'activity=canteen where=all weekdays=1') \g /dev/null
select is(t.check(7), 'overlap', 'two rules for the same dates');
select t.again() \g /dev/null
select t.line(8, 'capacity', 'activity=canteen where=1 capacity=5') \g /dev/null
select is(t.check(9), 'equal-rank', 'two capacities for one place');
select t.again() \g /dev/null
-- The children of Jules-Ferry are sent where nothing takes place.
insert into guichet.school (id, name, zone, kind) values (91, 'Vide', 'A',
	'centre');
select t.line(10, 'site', 'activity=canteen where=1 site=91') \g /dev/null
select is(t.check(11), 'hole-site', 'enrolled children with nowhere to go');
select t.again() \g /dev/null
select t.line(12, 'capacity', 'activity=canteen where=1 capacity=80',
	(select id::text from guichet.capacity_rule)) \g /dev/null
update guichet.capacity_rule set capacity = 99;
select is(t.check(13), 'changed', 'a rule that somebody changed meanwhile');
select t.again() \g /dev/null
select t.line(15, 'ranking', 'activity=canteen place-works=1') \g /dev/null
select t.check(16) \g /dev/null
select is(t.found('warning'), 'canteen-right',
	'a criterion on the parents is for a lawyer');
update guichet.setting_draft set from_day = '2026-11-18';
select is(t.check(14), 'too-late', 'a day that is not to come');

select * from finish();
rollback;
