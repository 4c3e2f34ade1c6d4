-- What a home reads of its own late invoices; never of another home's.
-- RULE: parents-privacy
-- RULE: canteen-debt
\ir ../lib/town.sql
\ir ../lib/dunning.sql
select plan(5);

create function t.late(who text) returns text language sql as
	$$select t.q(who, 'select number, state, owed, step, told_on, delayed
	from api.family_dunning()')$$;
update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(201, 2500, '2026-12-01', 'P2026-000002') \g /dev/null
select t.owe(202, 7700, '2026-11-01', 'P2026-000003') \g /dev/null
select api.clock_set('2026-11-15 06:00 Europe/Paris') \g /dev/null
select guichet.dunning_remind(200) \g /dev/null
insert into guichet.payment_delay (regie, payer, until, reason, made_by, made_at)
	values (t.regie(), 201, '2026-12-31', 'En deux fois', 103, guichet.now());

select is(t.late('anne'),
	'(P2026-000001,issued,4000,reminder-1,2026-11-15,2026-12-31)',
	'what is late, what was said, until when there is time');
select is(t.late('anne') = t.late('bruno'), (select exists (
	select from guichet.household_member where household = 201
	and person = 102)), 'both adults of that home read it');
select isnt(t.late('claire'), t.late('anne'), 'another home reads its own');
select guichet.invoice_pass(id, 'title', 'Décision') from guichet.invoice
	where number = 'P2026-000001' \g /dev/null
select is(t.late('anne'),
	'(P2026-000001,titled,4000,reminder-1,2026-11-15,2026-12-31)',
	'what the treasury has stays in sight');
select is(t.late(null), null, 'nothing for a stranger');

select * from finish();
rollback;
