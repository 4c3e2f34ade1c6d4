-- The town books for a family: in time without a word, past the cut-off with a
-- reason that the family reads, above the capacity when it is said.
-- RULE: booking-bypass
-- RULE: booking-over
\ir ../lib/town.sql
select plan(20);
create function t.town(who text, home bigint, child bigint, day date,
	change text, reason text, over boolean, n integer) returns text
	language sql return format('select * from api.town_book(%s, %s, ''canteen'',
	%L, %L, %L, %L, %L)', home, child, day, change, reason, over, t.nonce(n));
create function t.err_of(sql text) returns text language sql
	return t.err('clerk', sql);

-- Thursday's cut-off was yesterday; Monday's is on Friday.
select is(t.err_of(t.town('c', 201, 111, '2026-11-23', 'add', null, false, 1)),
	null, 'in time, no reason is asked');
select is((select row(b.booked_by, b.entered_by, b.bypass, b.payer, b.price,
	b.over)::text from guichet.booking b), '(101,106,,201,100,f)',
	'for an adult of the home, on their terms, by an agent');
select is(t.err_of(t.town('c', 201, 111, '2026-11-19', 'add', null, false, 2)),
	'MU617', 'past the cut-off a reason is needed');
select is(t.err_of(t.town('c', 201, 111, '2026-11-19', 'add', '   ', false, 2)),
	'MU617', 'spaces are none');
select is(t.err_of(t.town('c', 201, 111, '2026-11-19', 'add',
	'Hospitalisation', false, 3)), null, 'with it, it is booked');
select is(t.q('anne', $$select state, bypass from api.canteen_days('2026-11-16')
	where child = 111 and day = '2026-11-19'$$), '(locked,Hospitalisation)',
	'and the family reads why');
select is(t.err_of(t.town('c', 201, 111, '2026-11-19', 'add',
	'Hospitalisation', false, 3)), null, 'the same form again');
select is((select count(*) from guichet.booking), 2::bigint, 'books once');
select is((select string_agg(m.person || ' ' || x::text, ', ' order by m.id)
	from guichet.message m, api.mail_booking_by_town(m.id) x
	where m.object = (select max(id) from guichet.booking)),
	'101 (add,2026-11-19,Léa,Cantine,Hospitalisation), '
	'102 (add,2026-11-19,Léa,Cantine,Hospitalisation)',
	'each adult of the home is told');

update guichet.day_slot set capacity = taken where activity = 'canteen'
	and school = 1 and day = '2026-11-23';
select is(t.err_of(t.town('c', 201, 112, '2026-11-23', 'add', null, false, 4)),
	'MU618', 'a full day is not filled silently');
select is(t.err_of(t.town('c', 201, 112, '2026-11-23', 'add', null, true, 5)),
	null, 'but when it is said');
select is((select taken || ' ' || over from guichet.day_slot where school = 1
	and activity = 'canteen' and day = '2026-11-23'), '2 1',
	'and it is counted');

select is(t.err_of(t.town('c', 201, 111, '2026-11-19', 'cancel', null, false,
	6)), 'MU617', 'cancelling past the cut-off needs one too');
select is(t.err_of(t.town('c', 201, 111, '2026-11-19', 'cancel', 'Grippe',
	false, 7)), null, 'with it, it is cancelled');
select is((select state || ' ' || ended_bypass from guichet.booking
	where day = '2026-11-19'), 'cancelled-in-time Grippe', 'and not billed');

select is(t.err_of(t.town('c', 201, 113, '2026-11-23', 'add', null, false, 8)),
	'MU404', 'no child of another home');
select is(t.err_of(t.town('c', 201, 111, '2026-11-25', 'add', 'x', false, 9)),
	'MU619', 'no day without service');
select is(t.err_of(t.town('c', 201, 111, '2026-11-23', 'add', 'x', true, 10)),
	'MU619', 'nor twice');
insert into guichet.closure (activity, during, because)
	values ('canteen', '[2026-11-26,2026-11-27)', 'works');
select is(t.err_of(t.town('c', 201, 111, '2026-11-26', 'add', 'x', true, 11)),
	'MU613', 'nor a closed day');
select is(t.err('kitchen', t.town('c', 201, 111, '2026-11-24', 'add', null,
	false, 12)), 'MU403', 'nor by the kitchen');
select * from finish();
rollback;
