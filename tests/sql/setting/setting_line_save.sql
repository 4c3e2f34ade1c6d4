-- setting_line_save: what was typed becomes a row, or says what it lacks.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(17);

create function t.after() returns jsonb language sql as $$ select after
	from guichet.setting_change where draft = 900 order by id desc limit 1 $$;
create function t.cut(n integer, what text) returns text language sql as
	$$ select t.line(n, 'cutoff', 'activity=canteen where=all action=add '
	'day-type=calendar on-closed=keep ' || what) $$;
select is(t.err('clerk', format('select * from api.setting_line_save(900, 1,
	''group'', null, ''{label,rank}'', ''{A,1}'', %L)', t.nonce(1))),
	'MU403', 'only for who may change it');
select is(t.cut(2, 'kind=n-days at=9h'), 'MU650', 'how many days');
select is(t.cut(3, 'kind=monthly n=29 at=9h'), 'MU650', 'a day of each month');
select is(t.cut(4, 'kind=weekly at=9h'), 'MU650', 'which weekday');
select is(t.cut(5, 'kind=same-day at=25h'), 'MU650', 'an hour of the clock');
select is(t.cut(6, 'kind=same-day n=3 weekday=2 at=24_h'), null,
	'midnight at the end of the day');
select is(concat_ws(' ', t.after() ->> 'at', t.after() ->> 'n',
	t.after() ->> 'weekday'), '24:00:00',
	'and what that kind does not count with is left');
select is(t.line(7, 'activity', 'label=Étude_d''été grouped=canteen begins=18h '
	'ends=17h rank=1'), 'MU650', 'it ends after it begins');
select is(t.line(8, 'activity', 'label=Étude_d''été grouped=canteen begins=17h '
	'ends=18h in-holidays=1 rank=1'), null, 'an activity has a name');
select is(t.after() ->> 'code', 'etude-d-ete', 'and a code made of it');
select is(t.line(9, 'capacity', 'activity=canteen where=1 capacity=5 '
	'until=2026-11-29'), 'MU523', 'an end after the beginning');
select is(t.line(11, 'ranking', 'activity=trip'), 'MU650',
	'a ranking without a criterion');
select is(t.line(12, 'ranking', 'activity=trip place-days=1 place-sector=1'),
	'MU695', 'two criteria at one place');
select is(t.line(13, 'ranking', 'activity=trip place-works=9 place-days=2 '
	'place-sibling=1'), null, 'criteria in the order of their places');
select is(t.after() ->> 'criteria', '["sibling", "days", "works"]',
	'whatever the numbers');
select is(t.line(14, 'group', 'label=Étude enrols=canteen-enrolment rank=4'),
	null, 'a group and the procedure that enrols in it');
select is(t.err('manager', format('select * from api.setting_line_save(900,
	%s, ''group'', null, ''{label,rank}'', ''{A,1}'', %L)',
	t.version() - 1, t.nonce(10))), 'MU409',
	'somebody else changed it meanwhile');

select * from finish();
rollback;
