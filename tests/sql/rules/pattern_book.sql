-- A usual week on days that are full, to be confirmed, or late.
-- RULE: pattern-waits
-- RULE: pattern-hand-wins
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(17);

-- Wednesdays have one seat and keep a list.
insert into guichet.seat_rule (activity, when_full, during)
	values ('wed', 'wait', '[2026-09-01,)');
insert into guichet.capacity_rule (activity, school, capacity, during)
	values ('wed', 90, 1, '[2026-09-01,)');
select guichet.calendar_build('wed', 90, '2026-11-18', '2026-12-31') \g /dev/null
create function t.weds(who text, n integer, kid bigint,
	days text[] default '{3:wed}') returns text language sql return
	t.pattern(who, n, kid, '{}', 1, '{wed}', days, '2026-11-19',
	'2026-12-11');
create function t.wed(day date) returns text language sql return (select
	string_agg(child || ' ' || state, ', ' order by id) from guichet.booking
	where activity = 'wed' and day = $1
	and (takes or state = 'waitlisted'));
create function t.again() returns void language plpgsql as $$ begin
	perform guichet.pattern_batch(0, 100); end $$;

select t.weds('anne', 1, 111) \g /dev/null
select t.weds('claire', 2, 113) \g /dev/null
select t.weds('eve', 3, 114) \g /dev/null
select is(t.booked(111), 'wed 11-25 12-02 12-09', 'the first has the seats');
select is(t.wed('2026-12-02'), '111 confirmed, 113 waitlisted, 114 waitlisted',
	'who comes after is on the list, in the order of the rules');
select is(t.q('claire', format('select added, refused, waiting
	from api.pattern_recap(%L)', t.nonce(2))), '(0,0,3)', 'and reads so');
select results_eq($$select day, reason::text, rule, capacity, taken, person
	from guichet.booking_refusal where nonce = t.nonce(2) limit 1$$,
	$$values ('2026-11-25'::date, 'full', 'canteen-capacity', 1, 1,
	103::bigint)$$, 'the seat that it did not get keeps its figures');
select is(t.q('claire', 'select day from api.pattern_missed(113)'), null,
	'a day that is waited for is not missed');
select t.again() \g /dev/null
select is((select count(*) from guichet.booking where activity = 'wed'), 9::bigint,
	'applied again, it changes nothing');

-- A seat given back is offered, as to anybody.
select t.save('anne', 4, '{111:wed:2026-12-02}', '{}') \g /dev/null
select is(t.wed('2026-12-02'), '113 offered, 114 waitlisted', 'offered');
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select guichet.seat_expire('wed', 90, '2026-12-02') \g /dev/null
select t.again() \g /dev/null
select is(t.wed('2026-12-02'), '114 offered',
	'an offer without an answer is not asked for again, nor a day taken off');
select t.save('eve', 5, '{114:wed:2026-12-09}', '{}') \g /dev/null
select t.again() \g /dev/null
select is(t.wed('2026-12-09'), '111 confirmed, 113 waitlisted',
	'nor a list that a parent has left');

-- The rule ends.
select t.weds('claire', 6, 113, '{}') \g /dev/null
select is(t.wed('2026-12-09'), '111 confirmed', 'the list is left');
select is(t.q('claire', format('select removed from api.pattern_recap(%L)',
	t.nonce(6))), '(2)', 'which the recap counts');
select t.weds('eve', 7, 114, '{}') \g /dev/null
select is(t.wed('2026-12-02'), null, 'an offer too');

-- Seats to confirm are asked for by hand.
update guichet.day_slot set holds = true where activity = 'canteen';
select t.pattern('anne', 8, 111, '{}', 1, '{canteen}', '{1:canteen}', null,
	'2026-11-30') \g /dev/null
select is(t.booked(111, '2026-11-26'), 'wed 12-09', 'none is held for nobody');
select is(t.refused('anne', 8), '11-23 to-confirm, 11-30 to-confirm', 'and said so');
select t.save('anne', 9, '{}', t.slots('111 2026-11-30')) \g /dev/null
select is((select string_agg(outcome, ' ') from guichet.once_line
	where nonce = t.nonce(9)), 'held', 'a hand has it held');

-- Late, at a price, is for hands too.
update guichet.day_slot set holds = false, book_until = guichet.now()
	- interval '1 hour', late_until = guichet.now() + interval '1 hour'
	where activity = 'canteen' and day = '2026-11-23';
select t.again() \g /dev/null
select is(t.q('anne', 'select * from api.pattern_missed(111)'),
	E'(2026-11-23,Cantine,late)\n(2026-12-02,Mercredi,by-hand)',
	'a usual week pays no surcharge');
update guichet.day_slot set holds = false;
select t.save('anne', 10, '{}', t.slots('111 2026-11-23')) \g /dev/null
select is((select string_agg(outcome, ' ') from guichet.once_line
	where nonce = t.nonce(10)), 'done', 'a hand may');

select * from finish();
rollback;
