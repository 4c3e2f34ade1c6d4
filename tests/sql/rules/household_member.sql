-- Dated facts: superseded, never two at once.
\ir ../lib/town.sql
select plan(9);

select is(t.err($$insert into guichet.household_member (household, person, kind,
	during) values (203, 103, 'adult', '[2026-01-01,)')$$), '23P01',
	'an adult has one home on a date');
select is(t.err($$insert into guichet.household_member (household, person, kind,
	during) values (204, 113, 'child', '[2026-01-01,)')$$), null,
	'a child may have several');
select is(t.err($$insert into guichet.quotient (household, during, value, month,
	source) values (201, '[2026-06-01,)', 1, '2026-06-01', 'caf')$$), '23P01',
	'one quotient on a date');
update guichet.quotient set superseded_at = guichet.now() where id = 301;
select is(t.err($$insert into guichet.quotient (household, during, value, month,
	source) values (201, '[2026-06-01,)', 90000, '2026-06-01', 'caf')$$), null,
	'unless the first is superseded');
select is(t.q('anne', 'select quotient from api.family_card()'), '(90000)',
	'the one in force counts');
select is(t.err($$insert into guichet.parent_link (child, adult, authority,
	during) values (111, 101, 'limited', '[2026-01-01,)')$$), '23P01',
	'one authority on a date');
select is(t.err($$insert into guichet.pupil (child, class, during)
	values (111, 12, '[2027-01-01,)')$$), '23P01', 'one class on a date');
select is(t.err($$insert into guichet.parent_link (child, adult, authority,
	during) values (111, 111, 'full', '[2026-01-01,)')$$), '23514',
	'nobody is their own parent');
select is(t.err($$insert into guichet.diet_choice (child, diet, during)
	values (111, 'religion', '[2026-01-01,)')$$), '23514',
	'a diet is a menu, from the list');

select * from finish();
rollback;
