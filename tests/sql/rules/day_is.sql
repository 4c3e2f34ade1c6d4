-- Kinds of days.
\ir ../lib/town.sql
select plan(27);

select is(guichet.easter(y), d::date, 'Easter ' || y)
from (values (2000, '2000-04-23'), (2008, '2008-03-23'), (2011, '2011-04-24'),
	(2024, '2024-03-31'), (2026, '2026-04-05'), (2038, '2038-04-25'),
	(2049, '2049-04-18')) t (y, d);
select is((select string_agg(to_char(day, 'MM-DD'), ' ' order by day)
	from guichet.public_holidays(2026)), '01-01 04-06 05-01 05-08 05-14 05-25 '
	'07-14 08-15 11-01 11-11 12-25', 'the eleven public holidays of 2026');
select is(guichet.public_holiday_fill(2008, 2008), 10,
	'2008 has ten: Ascension fell on 1 May');
select is(guichet.public_holiday_fill(2008, 2008), 0, 'twice does nothing');

select is(guichet.day_is('calendar', '2026-11-15', 'A', 1, 'canteen'), true,
	'every day is a calendar day');
select is(array(select guichet.day_is('working_5', '2026-11-09'::date + n, 'A', 1,
	'canteen') from generate_series(0, 6) n), '{t,t,f,t,t,f,f}',
	'jours ouvrés of the week of 11 November');
select is(array(select guichet.day_is('working_6', '2026-11-09'::date + n, 'A', 1,
	'canteen') from generate_series(0, 6) n), '{t,t,f,t,t,t,f}',
	'jours ouvrables of the same');
select is(array(select guichet.day_is('school', '2026-11-16'::date + n, 'A', 1,
	'canteen') from generate_series(0, 6) n), '{t,t,f,t,t,f,f}',
	'school days: no Wednesday');
select is(guichet.day_is('school', '2026-10-20', 'A', 1, 'canteen'), false,
	'holidays of the zone');
select is(guichet.day_is('school', '2026-10-20', 'C', 1, 'canteen'), true,
	'not of another zone');
select is(guichet.day_is('school', '2026-08-20', 'A', 1, 'canteen'), false,
	'nor outside the school year');

insert into guichet.closure (school, during, because) values
	(1, '[2026-11-23,2026-11-24)', 'works'),
	(null, '[2026-11-24,2026-11-25)', 'strike');
insert into guichet.closure (activity, school, during, because) values
	('canteen', 1, '[2026-11-26,2026-11-27)', 'outing'),
	('canteen', null, '[2026-11-26,2026-11-28)', 'strike');
select is(guichet.day_is('school', '2026-11-23', 'A', 1, 'canteen'), false,
	'a closed school');
select is(guichet.day_is('school', '2026-11-23', 'A', 2, 'canteen'), true,
	'closes no other');
select is(guichet.day_is('school', '2026-11-26', 'A', 1, 'canteen'), true,
	'a day without canteen is a school day');
select is(guichet.day_is('service', '2026-11-26', 'A', 1, 'canteen'), false,
	'but no day of service');
select is(guichet.day_is('service', '2026-11-30', 'A', 1, 'canteen'), true,
	'a day of service');
-- RULE: canteen-closed
select is(guichet.closed_because('canteen', 1, '2026-11-26'), 'outing',
	'the most particular closure says why');
select is(guichet.closed_because('canteen', 2, '2026-11-26'), 'strike',
	'and the other school has its own');
select is(guichet.closed_because('canteen', 1, '2026-11-11'), 'public-holiday',
	'a public holiday');
insert into guichet.activity (code, label, grouped, slot, in_term, in_holidays)
	values ('leisure', 'Loisirs', 'canteen', 'day', false, true);
select is(guichet.closed_because('leisure', 1, '2026-10-20'), null,
	'a leisure centre is open in the holidays');
select is(guichet.closed_because('leisure', 1, '2026-11-30'), 'other',
	'and not in term');

select * from finish();
rollback;
