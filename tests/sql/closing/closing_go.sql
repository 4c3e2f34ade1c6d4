-- Closing days: what is booked there is ended, credited and told, once; taken
-- back, everything is as it was.
-- RULE: closing-told
-- RULE: closing-undone
-- RULE: closing-frozen
-- RULE: canteen-closed
\ir ../lib/childcare.sql
select plan(34);

-- Lea and Tom on Monday and Tuesday, Zoe on Monday; Lea's morning too.
select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '111 2026-11-24',
	'112 2026-11-23')) \g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select t.save('anne', 2, '{}', array['111:morning:2026-11-23']) \g /dev/null
select is((select count(*) from guichet.booking where seat), 5::bigint,
	'five are booked');
create function t.dump() returns text language sql as $$
	select md5((select string_agg(b::text, '|' order by b.id)
	    from guichet.booking b) || (select string_agg(d::text, '|'
	    order by d.activity, d.school, d.day) from guichet.day_slot d)
	    || coalesce((select string_agg(c::text, '|' order by c.id)
	    from guichet.closure c), '')) $$;
create table t.before as select t.dump() as of;

create function t.make(what text, school text, first date, until date,
	because text, n integer) returns text language sql return t.q('manager',
	format('select * from api.closing_make(%L, %s, %L, %L, %L,
	''La cuisine est fermée.'', %L)', what, coalesce(school, 'null'), first,
	until, because, t.nonce(n)));
create function t.last() returns bigint language sql return (select max(c.id)
	from guichet.closing c);
create function t.go(go text, n integer) returns text language sql
	return t.q('manager', format('select * from api.closing_go(%s, %L, %L)',
	t.last(), go, t.nonce(n)));
create function t.card(what text) returns text language sql
	return t.q('manager', format('select %s from api.closing_card(%s)', what,
	t.last()));

-- Preparing touches nothing, and says what it would come to.
select t.make('activity:canteen', '1', '2026-11-23', '2026-11-24', 'works', 1)
	\g /dev/null
select is(t.dump(), (select of from t.before), 'preparing closes nothing');
select is(t.card('activity, school, first, until, because, state, days, bookings,
	children, families, credited, told, untold'),
	'(Cantine,Jules-Ferry,2026-11-23,2026-11-24,works,draft,2,4,3,2,660,4,0)',
	'the preview counts bookings, children, homes, the credit and who is told');
select is(t.q('manager', format('select day, school, activity, verdict,
	bookings, credited from api.closing_sites(%s)', t.last())),
	'(2026-11-23,Jules-Ferry,Cantine,closes,3,560)
(2026-11-24,Jules-Ferry,Cantine,closes,1,100)', 'by day, site and activity');
select is(t.q('manager', format('select name, bookings, what, credited
	from api.closing_children(%s, null)', t.last())),
	'("(Léa,Martin)",2,Cantine,200)
("(Tom,Martin)",1,Cantine,100)
("(Zoé,Petit-Roux)",1,Cantine,360)', 'child by child');
select is(t.make('activity:canteen', '1', '2026-11-23', '2026-11-24', 'works',
	1), format('(%s)', t.last()), 'the same form again prepares nothing more');

select t.go('do', 2) \g /dev/null
select is((select string_agg(b.state || ' ' || b.price, ', ' order by b.id)
	from guichet.booking b where b.activity = 'canteen'),
	'closed-by-town 100, closed-by-town 100, closed-by-town 100, closed-by-town 360',
	'what was booked is ended by the town, and keeps its price');
select is((select string_agg(d.day || ' ' || d.because || ' ' || d.taken, ', '
	order by d.day) from guichet.day_slot d where d.activity = 'canteen'
	and d.school = 1 and d.day between '2026-11-23' and '2026-11-26'),
	'2026-11-23 works 0, 2026-11-24 works 0', 'the seats are free');
select is((select b.state from guichet.booking b where b.activity = 'morning'),
	'confirmed', 'what was not named stays');
select is((select string_agg(m.kind || ' ' || p.given, ', ' order by p.id)
	from guichet.message m join guichet.person p on p.id = m.person
	where m.kind = 'booking-closed'), 'booking-closed Anne, booking-closed '
	'Bruno, booking-closed Claire, booking-closed David',
	'each adult concerned is told once');
select is(t.go('do', 2), format('(%s)', t.last()), 'sent twice, done once');
select is(t.err('manager', format('select * from api.closing_go(%s, ''do'', %L)',
	t.last(), t.nonce(3))), 'MU611', 'nor by another form');
select is((select count(*) from guichet.message where kind = 'booking-closed'),
	4::bigint, 'and nobody is told twice');
select is(t.q('anne', $$select day, state, because from
	api.canteen_days('2026-11-23') where child = 111 and day < '2026-11-26'$$),
	'(2026-11-23,closed,works)
(2026-11-24,closed,works)', 'the family reads that it is closed, and why');
select is(t.err($$insert into guichet.booking (child, activity, school, day,
	slot, booked_by, booked_at) values (114, 'canteen', 1, '2026-11-23', 'noon',
	105, guichet.now())$$), 'MU613',
	'no seat on a closed day, whoever writes');

-- The mail: to each their own, the other home's price for nobody.
select is((select string_agg(p.given || ' ' || coalesce((
	select x.credited::text from api.mail_booking_closed(m.id) x), '-'), ', '
	order by p.id) from guichet.message m join guichet.person p
	on p.id = m.person where m.kind = 'booking-closed'),
	'Anne 300, Bruno 300, Claire 360, David -',
	'who pays reads what is not billed');
select is((select string_agg(x.day || ' ' || x.child, ', ')
	from guichet.message m, api.mail_booking_closed_days(m.id) x
	where m.person = 101), '2026-11-23 Léa, 2026-11-23 Tom, 2026-11-24 Léa',
	'the days, one by one');

-- Taken back before anybody was told: nobody hears of it.
select is(t.card('back, undoable'), '(4,t)', 'all four can come back');
select t.go('undo', 4) \g /dev/null
select is(t.dump(), (select of from t.before), 'undone to identical tables');
select is((select string_agg(distinct kind || ' ' || state, ', ')
	from guichet.message where kind like 'booking-%'),
	'booking-closed cancelled', 'a mail that had not left does not leave');
select is(t.err('manager', format('select * from api.closing_go(%s, ''undo'', %L)',
	t.last(), t.nonce(5))), 'MU611', 'undone once');

-- Everything, everywhere, for a strike: told, then taken back with obstacles.
select t.make('', null, '2026-11-23', null, 'strike', 6) \g /dev/null
select t.go('do', 7) \g /dev/null
update guichet.message set state = 'sent', sent_at = guichet.now()
	where kind = 'booking-closed' and state = 'due';
select is((select count(*) from guichet.booking where seat), 1::bigint,
	'the morning is closed with the rest');
update guichet.enrolment set superseded_at = guichet.now()
	where child = 112 and activity = 'canteen';
update guichet.day_slot set capacity = 0 where activity = 'morning'
	and school = 1 and day = '2026-11-23';
select is(t.card('back'), '(2)', 'two of the four would not');
select t.go('undo', 8) \g /dev/null
select is((select string_agg(k.kept || ' ' || b.state, ', ')
	from guichet.closing_booking k join guichet.booking b on b.id = k.booking
	where k.kept is not null), 'not-enrolled closed-by-town',
	'who is no longer enrolled does not come back');
select is((select string_agg(kind || ' ' || person, ', ' order by id)
	from guichet.message where kind = 'booking-reopened'),
	'booking-reopened 101, booking-reopened 102, booking-reopened 103, '
	'booking-reopened 104', 'who was told is told that it is open again');
select is((select count(*) from guichet.message m,
	api.mail_booking_closed(m.id) where m.kind = 'booking-closed'),
	0::bigint, 'an old mail has nothing to say any more');

-- Days whose count is frozen are left alone, unless it is a strike or the
-- weather.
update guichet.day_slot set state = 'counting-frozen' where activity = 'canteen'
	and school = 1 and day = '2026-11-23';
select t.make('', '1', '2026-11-23', '2026-11-24', 'works', 9) \g /dev/null
select is(t.q('manager', format('select activity, day, verdict from
	api.closing_sites(%s) where activity = ''Cantine''', t.last())),
	'(Cantine,2026-11-23,counting-frozen)
(Cantine,2026-11-24,closes)', 'a frozen day is listed apart');
select t.go('do', 10) \g /dev/null
select is((select string_agg(day || ' ' || coalesce(because, '-'), ', '
	order by day) from guichet.day_slot where activity = 'canteen'
	and school = 1 and day between '2026-11-23' and '2026-11-24'),
	'2026-11-23 -, 2026-11-24 works', 'and stays open');
select t.go('undo', 11) \g /dev/null
select t.make('', '1', '2026-11-23', null, 'weather', 12) \g /dev/null
select t.go('do', 13) \g /dev/null
select is((select because || ' ' || taken || ' ' || state from guichet.day_slot
	where activity = 'canteen' and school = 1 and day = '2026-11-23'),
	'weather 0 counting-frozen', 'snow closes it all the same');
select t.go('undo', 14) \g /dev/null
select is((select coalesce(because, '-') || ' ' || taken from guichet.day_slot
	where activity = 'canteen' and school = 1 and day = '2026-11-23'),
	'- 2', 'and it opens again');

-- Who may, and what is refused.
select t.make('', null, '2026-12-25', null, 'other', 15) \g /dev/null
select is(t.err('manager', format('select * from api.closing_go(%s, ''do'', %L)',
	t.last(), t.nonce(16))), 'MU610', 'a closing that closes nothing');
select is(t.err('clerk', format('select * from api.closing_go(%s, ''do'', %L)',
	t.last(), t.nonce(17))), 'MU403', 'a clerk of the counter closes nothing');
select is(t.err('manager', format($$select * from api.closing_make('', null,
	'2026-11-17', null, 'works', '', %L)$$, t.nonce(18))), 'MU614',
	'nor a day that is past');
select is((select string_agg(problem, ', ') from api.db_verify()), null,
	'seats and bookings agree');

select * from finish();
rollback;
