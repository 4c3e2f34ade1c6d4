-- rollover_rule_list: the rules that end, and how they go on.
-- RULE: rollover-plan
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(5);

insert into guichet.seat_rule (id, activity, school, when_full, during) values
	(903, 'canteen', 2, 'wait', '[2026-09-01,2027-07-03)');
insert into guichet.booking_opening (id, activity, during, opens_at) values
	(904, 'canteen', '[2026-09-01,2027-07-03)', '2026-08-20 08:00+02'),
	(905, 'morning', '[2026-10-17,2026-11-02)', '2026-09-20 08:00+02');
select t.make(1) \g /dev/null
select is(t.q('manager', format('select kind, rule, activity, school, renew
	from api.rollover_rule_list(%s)', t.plan())),
	'(capacity,902,Cantine,Louise-Michel,t)
(opening,904,Cantine,,t)
(seat,903,Cantine,Louise-Michel,t)', 'those that have no successor');
select is((select n from guichet.rollover r, guichet.rollover_blocks(r) b
	where r.id = t.plan() and b.block = 'openings' and not b.stops),
	1::bigint, 'what opens for some days alone is for people to set');
select t.settle(10) \g /dev/null
select is(t.applied(20), 'applied', 'applied');
select is((select opens_at from guichet.booking_opening
	where during = '[2027-09-01,2027-10-16)'),
	'2027-08-20 08:00+02'::timestamptz, 'it opens on the same day at eight');
select is((select when_full from guichet.seat_rule where school = 2
	and during = '[2027-09-01,2027-10-16)'), 'wait',
	'and who finds it full still waits');

select * from finish();
rollback;
