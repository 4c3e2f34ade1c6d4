-- merge_make: everything of who goes is who stays'', and nobody sees more by it.
-- RULE: merge-version
-- RULE: merge-payer-stays
-- RULE: merge-login-stays
-- RULE: parents-privacy
\ir ../lib/town.sql
\ir ../lib/merge.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(33);

select t.merge('person', 111, 121, '{}', 1) as stale \gset
insert into guichet.emergency_contact (child, name, phone, relation, during)
	values (121, 'Marc', '+33600000003', 'neighbour', '[2026-09-01,)');
select is(t.err('clerk', :'stale'), 'MU558',
	'something has changed since the page was shown');
select is((select count(*) from guichet.merge), 0::bigint, 'nothing is done');
select is(t.err('kitchen', t.merge('person', 111, 121, '{}', 1)), 'MU403',
	'not without the right');

-- A child: the menu and the bookings of the one who goes.
select t.merge('person', 111, 121, '{diet,meals}', 2) as go \gset
select is(t.q('clerk', :'go'), format('(%s)', t.last()), 'done');
select is(t.q('clerk', :'go'), format('(%s)', t.last()), 'once');
select is((select count(*) from guichet.merge), 1::bigint, 'one merge');
select is((select string_agg(diet || ' ' || during, ', ' order by during)
	from guichet.diet_choice where child = 111 and superseded_at is null),
	'no-meat [2026-09-01,)', 'the menu that was chosen');
select is((select string_agg(class || ' ' || during, ', ')
	from guichet.pupil where child = 111 and superseded_at is null),
	'11 [2026-09-01,2027-07-03)', 'the class that was kept');
select is((select string_agg(day || ' ' || state || ' ' || payer, ', '
	order by day, state) from guichet.booking where child = 111),
	'2026-11-23 confirmed 205, 2026-11-24 cancelled-in-time 201, '
	'2026-11-24 confirmed 205', 'one meal a day; who pays stays');
select is((select string_agg(taken::text, ' ' order by day)
	from guichet.day_slot where school = 1
	and day in ('2026-11-23', '2026-11-24')), '1 1', 'and one seat');
select is(t.q('clerk', 'select count(*), count(distinct child) from clerk.meal
	where child in (111, 121)'), '(2,1)', 'the list of meals has one child');
select is((select count(*) from guichet.person where merged_into = 111),
	1::bigint, 'who goes is known');
select is(t.q('clerk', 'select name from api.file_child(121)'),
	'("(Léa,Martin)")', 'an old address leads to who stays');
select is(t.q('clerk', 'select count(*) from api.file_pickups(121)'), '(1)',
	'with all that hangs on it');
select is(t.err('clerk', format('select * from api.file_diet_save(121, %L, %L)',
	'standard', t.nonce(3))), 'MU404', 'nothing is written to who is gone');
select is((select count(*) from guichet.audit where action in ('merge',
	'merge-gone') and reason = 'merge:' || t.last()), 2::bigint,
	'the audit of both');
select is((select string_agg(recipient, ' ' order by recipient)
	from guichet.message where kind = 'merge-made'),
	'anne.b@exemple.fr anne@exemple.fr', 'the guardians of both are told');

-- Each parent sees what dated links give, and no more.
select is(t.q('bruno', 'select id from family.child order by id'), '(111)
(112)', 'Bruno sees his children');
select is(t.q('bruno', 'select name from family.guardian where child = 111
	order by name'), '("(Anne,Martin)")
("(Anne,Martin-Blanc)")', 'of the other guardians, the name');
select is(t.q('bruno', 'select household from family.address'), '(201)',
	'no address of another home');
select is(t.q('bruno', 'select count(*) from family.booking
	where child = 111 and price is not null'), '(0)',
	'nor the price that another home pays');
select is(t.q('bruno', 'select string_agg(name::text, '' '' order by name::text)
	from family.member'), '("(Anne,Martin) (Bruno,Martin) (Léa,Martin) (Tom,Martin)")',
	'nor who lives there');

-- An adult: the name that was taken, its past, the paper, the code.
select is(t.err('clerk', t.merge('person', 101, 122, '{family}', 4)), null,
	'two files of a mother');
select is((select given || ' ' || family || ' ' || email from guichet.person
	where id = 101), 'Anne Martin-Blanc anne@exemple.fr', 'part by part');
select is((select family from guichet.person_past where person = 101),
	'Martin', 'what it was stays known');
select ok((select paper from guichet.person_preference where person = 101),
	'who wanted paper gets paper');
select ok((select superseded_at is not null from guichet.person_code
	where person = 122), 'a code of the other file opens nothing');
select is((select count(*) from guichet.account where person = 101), 1::bigint,
	'the login is the one it was');
select is((select string_agg(adult::text, ' ' order by adult)
	from guichet.parent_link where child = 111 and superseded_at is null),
	'101 102', 'one link each');

-- A home: what was paid by the one that goes is seen by who lives there now.
select is(t.err('clerk', t.merge('household', 201, 205, '{quotient}', 5)), null,
	'two files of a home');
select is((select string_agg(value || ' ' || during, ', ' order by during)
	from guichet.quotient where household = 201 and superseded_at is null),
	'62200 [2026-01-01,2026-03-01), 50000 [2026-03-01,2027-03-01)',
	'the quotient that was taken, from its day on');
select is(t.q('anne', 'select string_agg(price::text, '' '') from family.booking
	where child = 111'), '("330 330")', 'its prices');
select is(t.q('clerk', 'select id, moved from api.family_file(205)'),
	'(201,t)', 'an old address leads to the home that stays');

select * from finish();
rollback;
