-- On which terms a booking is made.
-- RULE: canteen-debt
\ir ../lib/town.sql
select plan(7);

create function t.terms(adult bigint, child bigint, d date default '2026-11-23')
returns text language sql as $$ select x::text
	from guichet.booking_terms(adult, child, 'canteen', 'elementary', d) x $$;
select is(t.terms(101, 111), '(201,301,401,100,one-household)', 'one home');
select is(t.terms(102, 111), '(201,301,401,100,one-household)',
	'whichever parent of it');
select is(t.terms(103, 113), '(202,,401,360,booker)',
	'separated: the one who books pays, unknown quotient');
select is(t.terms(104, 113), '(203,303,401,340,booker)', 'the other their own');
select is(t.terms(101, 111, '2027-03-01'), '(201,,401,360,one-household)',
	'a quotient that has run out is unknown');
delete from guichet.household_member where person = 105;
select is(t.terms(105, 114), '(204,,401,360,one-household)',
	'an adult without a home: the child''s');
select is(t.terms(105, 999, '2035-01-01'), '(,,,,)',
	'nothing known: a row all the same, and no refusal');

select * from finish();
rollback;
