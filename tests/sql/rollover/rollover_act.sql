-- rollover_act: a plan is checked, applied and undone.
-- RULE: rollover-plan
-- RULE: rollover-undo
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(36);

create table t.was as select t.dump() as d;
select isnt(t.make(1), null, 'a plan is made');
select is(t.differ((select d from t.was), t.dump()), null,
	'and nothing of the town is touched');
select is(t.err('manager', t.act('check', 2)), 'MU664',
	'it is not checked while somebody is undecided');
select is(t.settle(10), null, 'every line is decided');
select is(t.err('manager', t.act('apply', 3)), 'MU409',
	'nothing is applied that was not checked');
select is(t.err('manager', format('select * from api.rollover_act(%s, ''check'',
	1, %L)', t.plan(), t.nonce(4))), 'MU665', 'nor of an older page');
select is(t.err('manager', t.act('nothing', 5)), 'MU455', 'nor another act');
select is(t.err('clerk', t.act('check', 6)), 'MU403', 'nor by whom it is not');

select is(t.applied(20), 'applied', 'checked, then applied');
select is(t.differ((select d from t.was), t.dump()),
	'capacity_rule class day_slot enrolment pupil school_year',
	'these tables have more, and no other');
select is((select string_agg(c.name || ' ' || array_to_string(c.level, ','), '; '
	order by c.school, c.rank, c.name) from guichet.class c
	where c.year = '2027-2028'), 'CP cp; CE1-CE2 ce1,ce2; CE1 ce1; CE2 ce2; '
	'CM2 cm2; Petite section ps; Moyenne section ms; Grande section gs',
	'the classes are those of this year');
select is((select string_agg(u.child || ' ' || c.name, ', ' order by u.child)
	from guichet.pupil u join guichet.class c on c.id = u.class
	where c.year = '2027-2028'),
	'111 CE1-CE2, 112 Moyenne section, 113 CE1-CE2, 114 CE2, 115 CP, 116 CP, 118 CE2',
	'each pupil is in the class of the plan');
select is((select string_agg(e.child::text, ' ' order by e.child)
	from guichet.enrolment e where e.during && '[2027-09-01,2027-10-16)'),
	'111 112 113 114', 'the canteen goes on for whom it was');
select is((select count(*) from guichet.enrolment e
	where e.during && '[2027-09-01,2027-10-16)' and e.activity <> 'canteen'),
	0::bigint, 'what was not to be renewed is not');
select is((select string_agg(capacity::text, ' ') from guichet.capacity_rule
	where school = 2 and during = '[2027-09-01,2027-10-16)'), '80',
	'the rule that ended goes on');
select cmp_ok((select count(*) from guichet.day_slot
	where day between '2027-09-01' and '2027-10-15' and activity = 'canteen'),
	'>', 50::bigint, 'the days of service are there');
select is((select capacity from guichet.day_slot where day = '2027-09-02'
	and school = 2 and activity = 'canteen'), 80, 'with their capacity');
select is(t.err('manager', t.decide(111, 'waits', null, 30)), 'MU660',
	'an applied plan is not edited');

-- Undone.
select is(t.err('manager', t.act('undo', 40)), null, 'it is undone');
select is(t.differ((select d from t.was), t.dump()), null,
	'every table is identical');
select is(t.err('manager', t.act('undo', 41)), 'MU660', 'once');
select isnt(t.make(42), null, 'and the year can be planned again');
select is(t.settle(43), null, 'decided');
select is(t.applied(60), 'applied', 'and applied');

-- Until the first booking.
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) values (111, 'canteen', 1, '2027-09-02', 'noon', 101,
	guichet.now());
select is(t.err('manager', t.act('undo', 70)), 'MU661',
	'once somebody has booked it is too late');
delete from guichet.booking where day = '2027-09-02';
update guichet.pupil set superseded_at = guichet.now() where child = 111
	and lower(during) = '2027-09-01';
select is(t.err('manager', t.act('undo', 71)), 'MU662',
	'nor when a pupil has moved since');
update guichet.pupil set superseded_at = null where child = 111;
select is(t.err('manager', t.act('undo', 72)), null, 'without that, it is undone');
select is(t.differ((select d from t.was), t.dump()), null, 'identical again');

-- Given up; and what changed between the check and the night.
select isnt(t.make(80), null, 'another plan');
select is(t.err('manager', t.act('drop', 81)), null, 'is given up');
select isnt(t.make(82), null, 'and another made');
select is(t.settle(83), null, 'decided');
select is(t.err('manager', t.act('check', 90)), null, 'checked');
select is(t.err('manager', t.act('apply', 91)), null, 'asked for');
update guichet.pupil set class = 15 where child = 112;
select isnt(t.job(), null, 'the night looks once more');
select is((select state::text from guichet.rollover where id = t.plan()),
	'planned', 'and sends it back, since a pupil has moved');

select * from finish();
rollback;
