-- No booking is ever refused for debt (C9): a home with everything against it
-- books at every door.
-- RULE: canteen-debt
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
\ir ../lib/dunning.sql
select plan(6);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select t.owe(201, 400000, '2026-01-01', 'P2026-000001') \g /dev/null
select t.owe(201, 500000, '2026-01-01', 'P2026-000002') \g /dev/null
select guichet.dunning_remind(200) \g /dev/null
select guichet.invoice_pass(id, 'title', 'Essai') from guichet.invoice
	where number = 'P2026-000002' \g /dev/null
select is((select count(*) from guichet.message where kind like 'dunning-%') > 0
	and exists (select from guichet.arrear where payer = 201), true,
	'a home that owes much, was reminded, and that the treasury is after');

select isnt(t.save('anne', 1, '{}', t.slots('111 2026-11-24')), null,
	'the week takes its booking');
select is((select state from guichet.booking where child = 111
	and day = '2026-11-24'), 'confirmed', 'and confirms it');
select is(t.err('clerk', format('select * from api.town_book(201, 111,
	''canteen'', ''2026-11-23'', ''add'', null, false, %L)', t.nonce(2))), null,
	'the counter books');
select is(t.pattern('anne', 3, 111, '{}', 1, '{canteen}', '{1:canteen}', null,
	'2026-12-31') like '(111,%', true, 'the usual week books');
select is((select string_agg(p.oid::regprocedure::text, ', ')
	from pg_proc p where p.pronamespace in ('api'::regnamespace,
	    'guichet'::regnamespace) and p.prokind = 'f'
	and pg_get_functiondef(p.oid) ~ 'into guichet.booking\M|booking_obstacle'
	and pg_get_functiondef(p.oid)
	    ~ 'guichet.(invoice|arrear|dunning|ledger|settlement)'), null,
	'no function that books reads what a home owes');

select * from finish();
rollback;
