-- The clocks of a request: CLK-01 to CLK-12 of domain.md 4.6, and forty more
-- around the ends of months.
-- RULE: silence-clocks
-- RULE: ack-delays
-- RULE: appeal-two-months
-- RULE: missing-not-blocking
\ir ../lib/town.sql
select no_plan();

create function t.day(silence text, seized date, received date, asked date[]
	default '{}', until date[] default '{}', arrived date[] default '{}')
returns date language sql return guichet.silence_day(silence, 2, seized,
	received, asked, until, arrived);

select is(t.day('accept', '2025-09-15', '2025-09-15'), '2025-11-15',
	'CLK-01 complete on 15 September: accepted on Saturday 15 November');
select is(t.day('accept', '2025-12-31', '2025-12-31'), '2026-02-28',
	'CLK-02 the 31st of December: the last day of February');
select is(t.day('reject', '2025-12-18', '2025-12-18'), '2026-02-18',
	'CLK-03 rejected on 18 February');
select is(guichet.court_until('2026-02-18'), '2026-04-20',
	'CLK-03 and the court until Monday 20 April');
select is(t.day('reject', '2026-03-02', '2026-03-02', '{2026-03-09}',
	'{2026-03-23}', '{2026-03-16}'), '2026-05-09',
	'CLK-04 seven days of waiting for a piece: 9 May');
select is(t.day('reject', '2026-03-02', '2026-03-02', '{2026-03-09}',
	'{2026-03-23}', '{NULL}'), '2026-05-16',
	'CLK-05 the piece never comes: the time given, no more');
select is(t.day('reject', '2026-03-02', '2026-03-02', '{2026-03-09}',
	'{2026-03-23}', '{2026-03-30}'), '2026-05-16',
	'CLK-05 or comes after it: the same');
select is(t.day('accept', '2026-03-02', '2026-03-02', '{2026-03-09}',
	'{2026-03-23}', '{2026-03-16}'), '2026-05-16',
	'CLK-06 acceptance runs from the arrival of the piece');
select is(t.day('accept', '2026-03-02', '2026-03-02',
	'{2026-03-09,2026-03-09}', '{2026-03-23,2026-04-23}',
	'{2026-03-16,2026-04-08}'), '2026-06-08', 'CLK-07 and from the last of two');

-- CLK-08: asked without a text, seen by the request itself.
\ir ../lib/request.sql
select api.clock_set('2026-03-02 10:00 Europe/Paris') \g /dev/null
create table t.r as select t.draft(101, 902) as id;
select t.give(id, 'proof') from t.r \g /dev/null
select guichet.request_submit(id) from t.r \g /dev/null
insert into guichet.request_piece (request, code, label, required, asked_at,
	until) select id, 'odd', 'Facture', false, '2026-03-09 12:00+01',
	'2026-03-23' from t.r;
select guichet.request_reckon(id) from t.r \g /dev/null
select is((select silence_on from guichet.request where id = (table t.r)),
	'2026-05-02', 'CLK-08 a piece that no text requires moves no clock');
update guichet.request_piece set required = true where code = 'odd';
select guichet.request_reckon(id) from t.r \g /dev/null
select is((select silence_on from guichet.request where id = (table t.r)),
	'2026-05-16', 'and one that a text requires does');

select is(t.day('reject', '2026-01-05', '2026-01-20'), '2026-03-05',
	'CLK-09 rejection runs from the first administration');
select is(t.day('accept', '2026-01-05', '2026-01-20'), '2026-03-20',
	'CLK-09 acceptance from the competent one');
select is(guichet.acknowledgement_by('2026-01-20 10:00+01'), '2026-02-03',
	'CLK-09 the acknowledgement by 3 February');
select is(t.day('accept', guichet.civil('2025-11-30 23:30Z'),
	guichet.civil('2025-11-30 23:30Z')), '2026-02-01',
	'CLK-10 half past midnight in Paris is the first of December');
select is(guichet.registration_by('2025-11-14 18:40 Europe/Paris'),
	'2025-11-17', 'CLK-11 sent on a Friday evening: registered by Monday');
select is(guichet.registration_by('2025-11-10 18:40 Europe/Paris'),
	'2025-11-12', 'CLK-11 on the eve of 11 November: by the 12th');
select is(guichet.right_from('2026-04-10', '{2026-04-27}'), '2026-04-27',
	'CLK-12 granted before the piece came: from the day it came');
select is(guichet.right_from('2026-04-10', '{2026-03-01}'), '2026-04-10',
	'CLK-12 and from the decision when it was there');
select is(guichet.right_from('2026-04-10', '{2026-03-01,NULL}'), null,
	'CLK-12 not while one is missing');

-- Month ends: from, months, on.
select is(guichet.add_months(f, n), on_day, format('%s and %s months', f, n))
from (values
	('2025-01-29'::date, 1, '2025-02-28'::date),
	('2025-01-30', 1, '2025-02-28'), ('2025-01-31', 1, '2025-02-28'),
	('2024-01-29', 1, '2024-02-29'), ('2024-01-30', 1, '2024-02-29'),
	('2024-01-31', 1, '2024-02-29'), ('2025-12-29', 2, '2026-02-28'),
	('2025-12-30', 2, '2026-02-28'), ('2025-12-28', 2, '2026-02-28'),
	('2027-12-29', 2, '2028-02-29'), ('2027-12-30', 2, '2028-02-29'),
	('2027-12-31', 2, '2028-02-29'), ('2026-02-28', 2, '2026-04-28'),
	('2028-02-29', 2, '2028-04-29'), ('2028-02-29', 12, '2029-02-28'),
	('2026-03-31', 1, '2026-04-30'), ('2026-03-30', 1, '2026-04-30'),
	('2026-05-31', 1, '2026-06-30'), ('2026-08-31', 1, '2026-09-30'),
	('2026-10-31', 1, '2026-11-30'), ('2026-07-31', 2, '2026-09-30'),
	('2026-07-31', 1, '2026-08-31'), ('2026-08-31', 2, '2026-10-31'),
	('2026-06-30', 2, '2026-08-30'), ('2026-09-30', 2, '2026-11-30'),
	('2026-11-30', 2, '2027-01-30'), ('2026-11-30', 3, '2027-02-28'),
	('2026-12-31', 1, '2027-01-31'), ('2026-12-31', 4, '2027-04-30'),
	('2026-01-01', 2, '2026-03-01')) as c (f, n, on_day);
-- Silence around them: silence, received, asked, until, arrived, on.
select is(t.day(s, r, r, a, u, p), on_day, format('%s, received %s, asked %s, '
	'until %s, arrived %s', s, r, a, u, p))
from (values
	('reject', '2025-12-31'::date, '{2026-01-31}'::date[],
	'{2026-02-28}'::date[], '{2026-02-10}'::date[], '2026-03-10'::date),
	('reject', '2025-12-30', '{2026-02-28}', '{2026-03-15}', '{NULL}',
	'2026-03-15'),
	('reject', '2025-12-30', '{2026-03-01}', '{2026-03-15}', '{NULL}',
	'2026-02-28'),
	('reject', '2026-01-31', '{2026-02-10,2026-02-15}',
	'{2026-02-20,2026-02-25}', '{NULL,NULL}', '2026-04-15'),
	('reject', '2026-01-31', '{2026-02-10,2026-03-10}',
	'{2026-02-20,2026-03-20}', '{2026-02-12,2026-03-13}', '2026-04-05'),
	('reject', '2026-01-31', '{2026-02-10}', '{2026-02-20}',
	'{2026-02-10}', '2026-03-31'),
	('accept', '2025-12-31', '{2025-12-31}', '{2026-01-30}', '{NULL}', null),
	('accept', '2025-12-30', '{2025-12-30}', '{2026-01-30}',
	'{2025-12-31}', '2026-02-28'),
	('accept', '2027-12-30', '{2027-12-30}', '{2028-01-30}',
	'{2027-12-31}', '2028-02-29'),
	('accept', '2026-08-31', '{}', '{}', '{}', '2026-10-31'),
	('accept', '2026-07-31', '{}', '{}', '{}', '2026-09-30'),
	('none', '2026-07-31', '{}', '{}', '{}', null))
	as c (s, r, a, u, p, on_day);
-- Across the two changes of the clock, days stay days.
select is(t.day('reject', '2026-03-02', '2026-03-02', '{2026-03-25}',
	'{2026-04-04}', '{NULL}'), '2026-05-12', 'ten days over the change to summer time');
select is(guichet.civil('2026-03-29 00:30Z'), '2026-03-29', 'before it');
select is(guichet.civil('2026-10-24 22:00Z'), '2026-10-25',
	'midnight of summer time');
select is(guichet.civil('2026-10-25 22:59Z'), '2026-10-25',
	'the last minute of winter time''s first day');
select is(guichet.working_day_before('2026-05-14'), '2026-05-13',
	'the clerk''s target is not on Ascension day');
select is(guichet.add_working_days('2026-12-24', 1), '2026-12-28',
	'the day after Christmas Eve that somebody works');
select is(guichet.court_until('2026-10-31'), '2027-01-04',
	'the court closes neither on New Year''s Day nor on a Sunday');

select * from finish();
rollback;
