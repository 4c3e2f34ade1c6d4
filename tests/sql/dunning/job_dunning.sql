-- The night's reminders: kind, in order, once; never while something speaks
-- against it.
-- RULE: canteen-debt
\ir ../lib/town.sql
\ir ../lib/dunning.sql
select plan(13);

create function t.night(day date) returns text language plpgsql as $$
begin
	perform api.clock_set((day || ' 06:00 Europe/Paris')::timestamptz);
	perform from api.job_dunning((select guichet.job_add('dunning', '{}')));
	return coalesce((select string_agg(format('%s %s %s', d.payer, x.step,
	    i.number), ', ' order by d.payer, i.number)
	from guichet.dunning d
	join guichet.dunning_invoice x on x.dunning = d.id
	join guichet.invoice i on i.id = x.invoice
	where d.at::date = day), '');
end $$;
create function t.sent(step text) returns bigint language sql as
	$$select count(*) from guichet.message m join guichet.dunning d
	on d.id = m.object where m.kind = 'dunning-' || sent.step$$;

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(201, 2500, '2026-11-20', 'P2026-000002') \g /dev/null
select t.owe(202, 1400, '2026-11-01', 'P2026-000003') \g /dev/null
select t.owe(203, 9000, '2026-11-01', 'P2026-000004') \g /dev/null

select is(t.night('2026-11-10'), '', 'nine days after the due date: nothing yet');
select is(t.night('2026-11-11'), '201 reminder-1 P2026-000001, 203 reminder-1 P2026-000004',
	'on the tenth a first reminder; a sum under 15 euros waits');
select is(t.sent('reminder-1'), (select count(*) from guichet.home_mails(201))
	+ (select count(*) from guichet.home_mails(203)),
	'each adult of the home has one message');
select is(t.night('2026-11-11'), '201 reminder-1 P2026-000001, 203 reminder-1 P2026-000004',
	'the same night again says nothing more');
select t.pay((select id from guichet.invoice where number = 'P2026-000004'), 9000)
	\g /dev/null
select is(t.night('2026-11-25'), '', 'fourteen days later still nothing');
select is(t.night('2026-11-26'), '201 reminder-2 P2026-000001',
	'fifteen days after the first the second; who paid hears nothing');
select is(t.night('2026-11-30'), '201 reminder-1 P2026-000002',
	'another invoice has its own reminders');
select is(t.night('2027-03-01'), '201 reminder-2 P2026-000002',
	'after two reminders the night does no more about the first');
select is((select string_agg(number || ' ' || due, ', ' order by number)
	from guichet.arrear where due is not null), 'P2026-000001 meeting',
	'what comes next is an agent''s to do');

-- What suspends it.
select t.owe(204, 5000, '2027-02-01', 'P2026-000005') \g /dev/null
insert into guichet.payment_delay (regie, payer, until, reason, made_by, made_at)
	values (t.regie(), 204, '2027-03-15', 'En deux fois', 101, guichet.now());
select is(t.night('2027-03-15'), '', 'none while time was agreed');
select is(t.night('2027-03-16'), '204 reminder-1 P2026-000005', 'and then it goes on');

-- A line that is contested, a home without an address, a régie without a rule.
select t.owe(202, 8000, '2027-03-01', 'P2026-000006') \g /dev/null
update guichet.person p set email = null from guichet.household_member m
	where m.household = 202 and m.person = p.id;
select is(t.night('2027-03-20'), '',
	'who has no address for mail is left to an agent');
update guichet.dunning_rule set during = '[2026-01-01,2027-01-01)';
update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select is(t.night('2027-03-21'), '', 'nor does a régie remind without a decision');

select * from finish();
rollback;
