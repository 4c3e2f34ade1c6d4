-- setting_withdraw: what has not begun is undone, exactly.  Property: whatever is
-- drafted, a check changes nothing, and published then withdrawn leaves every
-- table as it was.
-- RULE: setting-withdrawn
-- RULE: setting-preview
\ir ../lib/childcare.sql
\ir ../lib/setting.sql
select plan(19);

select t.save('anne', 1, '{}', t.slots('111 2026-11-30', '111 2026-12-01',
	'111 2026-12-07')) \g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-30')) \g /dev/null
create table t.was as select t.all_rules() as sum;
select set_eq('select sum from t.was', 'select t.all_rules()',
	'the number is the same twice');

-- Every kind, added, replaced and ended.
select is(string_agg(t.line(n::integer, kind, what, target), ' '), null,
	'a draft of every kind')
from (values
	(10, 'group', 'label=Étude rank=30', null),
	(11, 'activity', 'label=Étude_du_soir grouped=etude begins=16h30 ends=18h '
	    'in-term=1 rank=30', null),
	(12, 'group', 'label=Loisirs_et_vacances rank=21', 'leisure'),
	(13, 'school', 'name=Le_Nouveau place-kind=centre zone=a rank=91', null),
	(14, 'school', 'name=Jules-Ferry place-kind=school zone=a '
	    'weekdays=1,2,3,4,5 rank=1 email=ecole@exemple.fr '
	    'address=1_rue_Jules-Ferry next-school=2', '1'),
	(15, 'class', 'school=1 year=2026-2027 name=CM2 age-group=elementary '
	    'rank=9', null),
	(16, 'service', 'activity=etude-du-soir where=all weekdays=1,4', null),
	(17, 'capacity', 'activity=etude-du-soir where=1 capacity=12', null),
	(18, 'cutoff', 'activity=etude-du-soir where=all action=add '
	    'kind=last-school-day at=12h day-type=school on-closed=keep', null),
	(19, 'capacity', 'activity=canteen where=1 capacity=1 until=2026-12-31',
	    (select id::text from guichet.capacity_rule
		where activity = 'canteen')),
	(20, 'service', 'activity=canteen where=all weekdays=2,4,5',
	    (select id::text from guichet.service_rule
		where activity = 'canteen')),
	(30, 'full', 'activity=trip where=90 when-full=wait to-confirm=1 '
	    'hold-minutes=20 answer-hours=12', null),
	(37, 'ranking', 'activity=trip place-works=2 place-sibling=1', null),
	(31, 'opening', 'activity=trip where=all opens-day=2026-12-01 '
	    'opens-at=9h until=2027-01-03', null),
	(32, 'absence', 'label=Maladie for-group=all effect=half from-day=1 '
	    'until-day=2 proof-hours=48 by-family=1 rank=1', null),
	(33, 'surcharge', 'what-for=late for-group=canteen percent=50', null),
	(34, 'recipient', 'email=cuisine@exemple.fr for-activity=canteen where=all',
	    null),
	(38, 'custody', 'billing=lowest', null),
	(35, 'cutoff', 'activity=canteen where=all action=order kind=n-days n=1 '
	    'at=10h day-type=working-5 on-closed=keep', null)
	order by 1) l (n, kind, what, target);
select is(t.err('manager', format('select * from api.setting_line_end(900, %s,
	''service'', %L, %L)', t.version(), (select id from guichet.service_rule
	where activity = 'wed'), t.nonce(21))), null, 'and one that ends');
select is(t.example(22, '2026-12-03', '2026-12-02', '12h',
	activity => 'etude-du-soir'), null, 'with an example, where Wednesday has become a school day');
select t.example(36, '2026-12-03', '2026-12-02', '10h', 'order') \g /dev/null
select is(t.act(23, 'check'), null, 'it is checked');
select set_eq('select sum from t.was', 'select t.all_rules()',
	'a preview changes nothing');
select is(t.found('error'), null, 'nothing stands in its way');
select results_eq($$select what, activity, school, days, bookings, families
	from guichet.setting_finding where draft = 900 and level = 'warning'
	order by what, school$$, $$values
	('canteen-right', 'trip', null::bigint, null::bigint, null::bigint,
	    null::bigint),
	('closed', 'canteen', 1::bigint, 2::bigint, 2::bigint, 1::bigint),
	('closed', 'canteen', 2, 1, 1, 1),
	('custody-lowest', null, null, null, null, null),
	('no-tariff', 'etude-du-soir', null, 55, null, null),
	('stopped', 'wed', 1, null, 3, null),
	('stopped', 'wed', 2, null, 1, null)$$,
	'bookings on days that end, children of what stops, a price to vote');
select is(t.act(24, 'publish'), null, 'it is published');
select results_eq($$select because, taken, seat from guichet.day_slot d
	join guichet.booking b using (activity, school, day)
	where day = '2026-11-30' and school = 1$$,
	$$values ('other'::shape.closed_because, 1, true)$$,
	'a booking on a day that ends stays, and the day is closed');
select is((select during from guichet.capacity_rule where activity = 'canteen'
	and capacity = 100 and lower(during) > '2026-11-30'), '[2027-01-01,)',
	'after its last day the rule that it replaced holds again');
select cmp_ok((select count(*) from guichet.day_slot
	where activity = 'etude-du-soir'), '>', 0::bigint,
	'a new activity has its days');
select is(t.all_rules() = (select sum from t.was), false, 'all has changed');
-- Somebody builds on it: the withdrawal says so.
savepoint built;
insert into guichet.enrolment (child, activity, during) values
	(111, 'etude-du-soir', '[2026-11-30,)');
select is(t.act(25, 'withdraw'), 'MU654',
	'not when a child is enrolled in what it made');
rollback to built;
select is(t.act(26, 'withdraw'), null, 'it is withdrawn before its day');
select set_eq('select sum from t.was', 'select t.all_rules()',
	'and every table is as it was');
select is(t.state(), 'withdrawn', 'which the draft says');
select is(t.act(27, 'withdraw'), 'MU653', 'once');

-- Begun, it stays.
insert into guichet.setting_draft (id, title, from_day, author, created_at,
	changed_by, changed_at, state, vote, published_at)
	values (901, 'Hier', '2026-11-18', 180, guichet.now(), 180,
	guichet.now(), 'published', 1, guichet.now());
select is(t.act(28, 'withdraw', 901), 'MU653', 'never from its day on');

select * from finish();
rollback;
