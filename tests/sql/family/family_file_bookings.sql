-- family_file_bookings: the canteen days of a household's children.
\ir ../lib/town.sql
select plan(3);

select t.save('claire', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-24'))
	\g /dev/null
select t.save('david', 1, t.slots('113 2026-11-24'), t.slots('113 2026-11-26'))
	\g /dev/null
select is(t.q('clerk', 'select child, day, state, price
	from api.family_file_bookings(202)'),
	'("(Zoé,Petit-Roux)",2026-11-26,booked,)
("(Zoé,Petit-Roux)",2026-11-24,cancelled,360)
("(Zoé,Petit-Roux)",2026-11-23,booked,360)',
	'its bookings; the other home''s price is in the other file');
select is(t.q('clerk', 'select count(*) from api.family_file_bookings(201)'),
	'(0)', 'none');
select is(t.q('kitchen', 'select count(*) from api.family_file_bookings(202)'),
	'(0)', 'no bookings');

select * from finish();
rollback;
