-- A day that two homes pay: each reads its own part, in every list, total, recap
-- and mail, and nothing of the other's, from the booking to the closed day.  Claire
-- pays four tenths of 360 (144), David six of 340 (204): 348 together.
-- RULE: parents-privacy
-- RULE: custody-shares
\ir ../lib/roll.sql
select plan(23);
select api.clock_set('2026-11-18 10:00 Europe/Paris') \g /dev/null
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 400, '[2026-09-01,)', 'judgment');
insert into guichet.surcharge (kind, grouped, percent, during)
	values ('unbooked', 'canteen', 50, '[2026-09-01,)');

create function t.both(query text) returns text language sql as $$
	select replace(concat_ws(' / ', t.q('claire', query), t.q('david', query)),
	    E'\n', ' ') $$;
select t.save('claire', 51, '{}', t.slots('113 2026-11-23')) \g /dev/null
select t.save('david', 51, '{}', t.slots('113 2026-11-24')) \g /dev/null
select is((select string_agg(concat_ws(' ', b.day, b.payer, b.price, b.custody,
	s.payer, s.share, s.price), ', ' order by b.day, s.n)
	from guichet.booking b join guichet.booking_share s on s.booking = b.id),
	'2026-11-23 348 shares 202 400 144, 2026-11-23 348 shares 203 600 204, '
	'2026-11-24 348 shares 202 400 144, 2026-11-24 348 shares 203 600 204',
	'the price is the sum of the parts, whoever booked');
select is(t.both('select day, price from api.canteen_days(''2026-11-23'')
	where price is not null'), '(2026-11-23,144) (2026-11-24,144) '
	'(2026-11-26,144) (2026-11-27,144) / (2026-11-23,204) (2026-11-24,204) '
	'(2026-11-26,204) (2026-11-27,204)',
	'the week says one''s own part, of what is booked and what is not');
select is(t.both('select max(usual), min(coalesce(price, usual)), max(price)
	from api.calendar_cells(''2026-11-01'', 113) where slot like ''%canteen%'''),
	'(144,144,) / (204,204,)', 'so does the month');
select is(t.both('select price from family.change'), '(144) / (204)',
	'so does what the save said');
select is(t.both('select price from api.data_bookings()'),
	'(144) (144) / (204) (204)', 'and what one takes away');
select is(t.both('select count(*), sum(price) from family.booking where mine'),
	'(2,288) / (2,408)', 'both are said to pay');
select t.save('david', 52, t.slots('113 2026-11-24'), '{}') \g /dev/null
select is(t.q('david', 'select outcome, price from family.change where n = 1
	and change = ''cancel'''), '(done,204)', 'a cancellation gives his part back');

-- A rule of a usual week books it the same way.
\ir ../lib/pattern.sql
select t.pattern('david', 53, 113, '{}', 1, '{canteen}', '{4:canteen}', null,
	'2026-11-27') \g /dev/null
select is((select string_agg(concat_ws(' ', b.day, s.payer, s.price), ', '
	order by s.n) from guichet.booking b
	join guichet.booking_share s on s.booking = b.id where b.pattern is not null),
	'2026-11-26 202 144, 2026-11-26 203 204', 'a usual week as well');
select is(t.q('david', 'select day, price from family.change
	where day = ''2026-11-26'''), '(2026-11-26,204)', 'and its recap');

-- The judgment changes: what is booked passes, what is frozen does not.
update guichet.day_slot set state = 'counting-frozen'
	where day = '2026-11-23' and school = 1 and activity = 'canteen';
update guichet.custody_share set share = 500;
select is(guichet.custody_moved(113, '2026-11-18'), 1::bigint, 'one day moves');
select is((select string_agg(concat_ws(' ', b.day, b.price, s.payer, s.price),
	', ' order by b.day, s.n) from guichet.booking b
	join guichet.booking_share s on s.booking = b.id where b.seat),
	'2026-11-23 348 202 144, 2026-11-23 348 203 204, '
	'2026-11-26 350 202 180, 2026-11-26 350 203 170',
	'by the new shares; the frozen day keeps the old ones');
select is(guichet.custody_moved(113, '2026-11-18'), 0::bigint, 'and only once');
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (498, 'canteen', 1, '[2026-11-25,2027-09-01)', 900);
insert into guichet.tariff_bracket (tariff, quotient, price)
	values (498, '[0,)', 400), (498, null, 500);
insert into guichet.tariff_test (tariff, facts, price)
	values (498, '(elementary,,,,,)', 500);
select guichet.tariff_publish(498) \g /dev/null
select is((select string_agg(concat_ws(' ', b.day, b.price, s.price), ', '
	order by b.day, s.n) from guichet.booking b
	join guichet.booking_share s on s.booking = b.id where b.seat),
	'2026-11-23 348 144, 2026-11-23 348 204, 2026-11-26 450 250, '
	'2026-11-26 450 200', 'a tariff published since prices each part anew');
update guichet.custody_share set superseded_at = guichet.now();
select guichet.custody_moved(113, '2026-11-18') \g /dev/null
select is((select concat_ws(' ', b.payer, b.price, b.custody, (select count(*)
	from guichet.booking_share s where s.booking = b.id))
	from guichet.booking b where b.day = '2026-11-26' and b.seat),
	'203 400 booker 0', 'no share any more: one payer, and no parts');

-- The day of service: Zoe comes on the 23rd, and Max unbooked.
update guichet.custody_share set superseded_at = null, share = 400;
insert into guichet.custody_share (child, first, second, share, during, source)
	values (112, 101, 103, 300, '[2026-09-01,)', 'judgment');
select api.clock_set('2026-11-23 12:00 Europe/Paris') \g /dev/null
select t.tap('attendant', 61, 111, 'present'), t.tap('attendant', 62, 112,
	'present'), t.tap('attendant', 63, 113, 'absent') \g /dev/null
select t.close('attendant', 60) \g /dev/null
select is((select string_agg(concat_ws(' ', l.price, s.payer, s.base, s.price),
	', ' order by s.n) from guichet.attendance_line l
	join guichet.attendance_share s on s.line = l.id where l.child = 113),
	'348 202 144 144, 348 203 204 204', 'one line, in the parts of its booking');
select is(t.both('select base, price, shared, open
	from api.presences(''2026-11-01'')'), '(144,144,f,t) / (204,204,f,t)',
	'each sees their part of the closed day');
select is((select string_agg(m.person || ' ' || (select x.price
	from api.mail_attendance_notice_lines(m.id) x), ', ' order by m.person)
	from guichet.message m where m.kind = 'attendance-notice'
	and m.person in (103, 104)), '103 144, 104 204',
	'each is told their part of an absence at full price');

-- One contests it: the other's page says nothing of it.
select id as line from guichet.attendance_line where child = 113
	and superseded_at is null \gset
select t.q('claire', format('select * from api.contest_open(%s, ''Malade'', %L)',
	:line, t.nonce(64))) \g /dev/null
select is(t.both('select contest, open from api.presences(''2026-11-01'')'),
	'(opened,f) / (,t)', 'who contested sees it');
select is(t.q('david', 'select * from family.contest'), null,
	'her words are hers');
select is(t.err('david', format('select * from api.contest_open(%s, ''Non'', %L)',
	:line, t.nonce(65))), 'MU634', 'a line waits once');
select guichet.line_make(l.attendance, l.closing) from guichet.attendance_line l
	where l.id = :line \g /dev/null
select is((select string_agg(concat_ws(' ', s.payer, s.price), ', '
	order by l.id, s.n) from guichet.attendance_line l
	join guichet.attendance_share s on s.line = l.id
	where l.child = 113 and l.superseded_at is null),
	'202 144, 203 204', 'a line made again has its parts again');
select is_empty('select * from guichet.attendance_faults()',
	'and each closed day has one line');

-- Unbooked, with half as much again: 348 and 174.
alter table guichet.attendance disable trigger user;
update guichet.attendance set booking = null where child = 113;
select guichet.line_make(l.attendance, l.closing) from guichet.attendance_line l
	where l.child = 113 and l.superseded_at is null \g /dev/null
select is((select string_agg(concat_ws(' ', l.base, l.price, s.payer, s.base,
	s.price), ', ' order by s.n) from guichet.attendance_line l
	join guichet.attendance_share s on s.line = l.id
	where l.child = 113 and l.superseded_at is null),
	'348 522 202 144 216, 348 522 203 204 306',
	'what is added is divided as the price is');
select * from finish();
rollback;
