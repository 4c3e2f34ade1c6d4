-- Who I am and my home, on top of a family's page.
\ir ../lib/town.sql
select plan(5);

select is(t.q('anne', 'select * from api.family_card()'),
	'("(Anne,Martin)","Anne et Bruno Martin",t,62200,2027-01-31,'
	|| '"2026-11-20 09:00:00+01")', 'all of it');
-- RULE: quotient-unknown
select is(t.q('claire', 'select household, quotient_known, quotient
	from api.family_card()'), '("Claire Petit",f,)',
	'a home whose quotient is not known');
select is(t.q('david', 'select household, quotient from api.family_card()'),
	'("David Roux",120000)', 'each parent reads their own home');
delete from guichet.household_member where person = 105;
select is(t.q('eve', 'select name, household, next_deadline
	from api.family_card()'), '("(Eve,Noir)",,"2026-11-20 09:00:00+01")',
	'without a home there is still a card');
select is(t.q(null, 'select * from api.family_card()'), null,
	'a stranger has none');

select * from finish();
rollback;
