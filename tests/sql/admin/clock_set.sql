-- clock_set: the clock of a rehearsal.
-- RULE: clock-rehearsal
\ir ../lib/town.sql
select plan(8);

select is(guichet.now(), '2026-11-18 10:00 Europe/Paris'::timestamptz,
	'clock_set moves guichet.now()');
select is(guichet.today(), '2026-11-18'::date, 'and today');
select api.clock_set('2026-11-18 23:30+00') \g /dev/null
select is(guichet.today(), '2026-11-19'::date,
	'the day is that of Paris, not of Greenwich');
select is(t.q('anne', 'select at = ''2026-11-18 23:30+00'', rehearsal
	from api.open(null, null, null, 0, true, false)'), '(t,t)',
	'api.open tells the engine');
select is((select now from api.clock_set(null)), transaction_timestamp(),
	'null: back to real time');
select throws_ok($$insert into guichet.clock (one) values (false)$$, '23514',
	null, 'and there is one clock');
select is(t.err('anne', $$select * from api.clock_set('2030-01-01')$$), '42501',
	'families do not set it');

select is((select count(*) from guichet.audit where action = 'clock-set'),
	2::bigint, 'moving the clock is audited');

select * from finish();
rollback;
