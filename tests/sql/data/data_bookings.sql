-- data_bookings: both parents' days, one's own price only.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select t.save('david', 1, '{}', t.slots('113 2026-11-26')) \g /dev/null

select is(t.q('claire', 'select day, state, price from api.data_bookings()'),
	'(2026-11-26,booked,)' || E'\n' || '(2026-11-23,booked,360)',
	'both parents'' days, one''s own price only');
select ok(t.q('claire', 'select * from api.data_bookings()') !~
	'340', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_bookings()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
