-- A title or a write-off: asked for with a reason by one agent, agreed to by
-- another, posted to the cent; after it the invoice is none of ours.
-- RULE: dunning-four-eyes
-- RULE: canteen-debt
\ir ../lib/town.sql
\ir ../lib/dunning.sql
select plan(17);

create function t.ask(number text, act text) returns integer language sql as
	$$select guichet.dunning_take(array(select i.id from guichet.invoice i
	where i.number = ask.number), act, 'Raison')$$;
create function t.asked(number text) returns bigint language sql as
	$$select max(d.id) from guichet.dunning_decision d join guichet.invoice i
	on i.id = d.invoice where i.number = asked.number$$;
create function t.say(query text) returns text language plpgsql as $$
begin
	execute query;
	return null;
exception when others then
	return sqlstate;
end $$;
update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(203, 9000, '2026-11-01', 'P2026-000002') \g /dev/null
-- Who acts: an agent asks, another agrees.
create or replace function guichet.my_person() returns bigint stable
	language sql as $$select nullif(current_setting('t.me', true), '')::bigint$$;
select set_config('t.me', '106', true) \g /dev/null

select api.clock_set('2026-11-15 06:00 Europe/Paris') \g /dev/null
select is(t.ask('P2026-000001', 'title'), 0,
	'no title before everything else was tried');
select is(t.ask('P2026-000001', 'meeting'), 0, 'nor a meeting before its day');

-- The steps, each on its day.
create function t.go(day date, step text) returns integer language plpgsql as $$
begin
	perform api.clock_set((day || ' 06:00 Europe/Paris')::timestamptz);
	return guichet.dunning_take(array(select i.id from guichet.invoice i
	    where i.payer in (201, 203)), step, 'Raison');
end $$;
select is(t.go('2026-11-15', 'reminder-1'), 2, 'a reminder by hand, for both');
select is(t.go('2026-12-01', 'reminder-2'), 2, 'and the second');
select is(t.go('2026-12-20', 'meeting'), 2, 'a meeting is offered');
select is((select count(distinct object) from guichet.message
	where kind = 'dunning-meeting'), 2::bigint, 'of which both homes are told');
select is(t.go('2027-01-20', 'social-service'), 2, 'the social service');
select is((select count(*) from guichet.message
	where kind like '%social%'), 0::bigint, 'which is no matter for a mail');
select is(t.go('2027-02-20', 'title'), 2, 'and the title is asked for');
select is((select count(*) from guichet.arrear where due is not null), 0::bigint,
	'nothing is due while it waits');

select is(t.say(format('select guichet.dunning_decide(%s, true, null)',
	t.asked('P2026-000001'))), 'MU746', 'who asked for it does not agree to it');
select set_config('t.me', '105', true) \g /dev/null
select is(t.say(format('select guichet.dunning_decide(%s, true, null)',
	t.asked('P2026-000001'))), null, 'a second agent does');
select is((select format('%s %s', i.state, t.balance(201)) from guichet.invoice i
	where number = 'P2026-000001'), 'titled 0',
	'the family owes the town nothing more');
select is(t.say(format('select guichet.dunning_decide(%s, true, null)',
	t.asked('P2026-000001'))), 'MU409', 'once');
select t.pay((select id from guichet.invoice where number = 'P2026-000002'), 9000)
	\g /dev/null
select is(t.say(format('select guichet.dunning_decide(%s, true, null)',
	t.asked('P2026-000002'))), 'MU747', 'what was paid meanwhile does not pass');
select is(t.say(format('select guichet.dunning_decide(%s, false, ''Payé'')',
	t.asked('P2026-000002'))), null, 'and is refused');
select is_empty('select * from guichet.ledger_faults()
	where fault not like ''an invoice that is not its lines''
	and fault not like ''a home whose balance%''',
	'the ledger holds');

select * from finish();
rollback;
