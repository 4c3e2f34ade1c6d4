-- On which terms a booking is made.
-- RULE: canteen-debt
-- RULE: custody-payer
\ir ../lib/town.sql
select plan(13);

create function t.terms(adult bigint, child bigint, d date default '2026-11-23')
returns text language sql as $$ select row(x.payer, x.quotient, x.tariff,
	x.price, x.custody)::text
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


-- A custody calendar: Monday 23 November is in week 48, Claire's of even weeks.
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select is(t.terms(103, 113), '(202,,401,360,day-parent)',
	'her day: she pays, by her quotient');
select is(t.terms(104, 113), '(202,,401,360,day-parent)',
	'even when he books it');
select is(t.terms(103, 113, '2026-11-30'), '(203,303,401,340,day-parent)',
	'his day: he pays, by his');
update guichet.custody_rule set kind = 'sole', second = null, first = 105;
select is(t.terms(103, 113), '(,,401,360,)',
	'a third person without a home: no payer yet, and no refusal');
insert into guichet.household_member (household, person, kind, during)
	values (204, 105, 'adult', '[2019-01-01,)');
select is(t.terms(103, 113), '(204,,401,360,third-party)',
	'entrusted to a third person, who pays');
update guichet.custody_rule set payer = 201;
select is(t.terms(103, 113), '(201,301,401,100,third-party)',
	'or the payer whom the decision names');

select * from finish();
rollback;
