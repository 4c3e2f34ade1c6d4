-- setting_fields: the inputs of a kind, with what is in force.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

create function t.fields(kind text, target text) returns text language sql as
	$$ select t.q('manager', format('select string_agg(concat_ws(''='', name,
	coalesce(option, value)), '' '' order by name, option)
	from api.setting_fields(900, %L, %L)
	where chosen or value is not null', kind, target)) $$;
select is(t.err('clerk', 'select * from api.setting_fields(900, ''cutoff'',
	null)'), 'MU403', 'only for who may change it');
select is(t.fields('cutoff', (t.rules())[1]), '("action=add activity=canteen '
	'at=09:00 day-type=calendar kind=weekday-table on-closed=keep '
	'weekday=5 weekdays=1 weekdays=2 where=all")', 'a rule as it is');
select t.line(1, 'capacity', 'activity=canteen where=1 capacity=80',
	(select id::text from guichet.capacity_rule)) \g /dev/null
select is(t.fields('capacity', (select id::text from guichet.capacity_rule)),
	'("activity=canteen capacity=80 where=1")', 'or as it is drafted');
select t.line(2, 'school', 'name=Neuve place-kind=school zone=b rank=9')
	\g /dev/null
select is(t.q('manager', $$select option_label from api.setting_fields(900,
	'class', null) where name = 'school'$$),
	E'(Jules-Ferry)\n(Louise-Michel)\n(Neuve)',
	'what the draft adds may be named');

select * from finish();
rollback;
