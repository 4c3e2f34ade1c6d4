-- For the tests of billing (after closed.sql): the canteen of Jules-Ferry on
-- Monday 23 November 2026 is closed, Lea absent, Tom present, Zoe unbooked; the
-- other slots of the month have no bookings.  Two agents: Ava (182) prepares,
-- Cor (183) may approve.
\ir closed.sql
insert into guichet.person (id, given, family) values (182, 'Ava', 'Compte'),
	(183, 'Cor', 'Caisse');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select p, r, r, '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA',
	    repeat('0', 64), guichet.now(), guichet.now()
	from (values (182, 'accountant'), (183, 'cash-officer')) x (p, r);
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a where a.person in (182, 183);

create function t.regie() returns bigint language sql
	return (select min(r.id) from guichet.regie r);
create function t.campaign() returns bigint language sql
	return (select max(c.id) from guichet.campaign c);
create function t.begin(n integer, month date default '2026-11-01')
returns text language sql return t.q('accountant', format(
	'select id from api.campaign_begin(%s, %L, %L)', t.regie(), month,
	t.nonce(n)));
-- A step by that agent, on the page as it is now.
create function t.step(act text) returns text language sql
	return format('select * from api.campaign_act(%s, %L, %s, %L)',
	t.campaign(), act, (select c.version from guichet.campaign c
	where c.id = t.campaign()), substr(md5(random()::text), 1, 22));
create function t.act(who text, act text) returns text language sql
	return t.q(who, t.step(act));
create function t.act_err(who text, act text) returns text language sql
	return t.err(who, t.step(act));
-- Runs the draft as the night's process does; how many batches it took.
create function t.draft(campaign bigint default t.campaign()) returns integer
language plpgsql as $$
begin
	for n in 1 .. 99 loop
		if guichet.campaign_draft(campaign) then
			return n;
		end if;
	end loop;
end $$;
-- Asks for a run by that agent, and makes it.
create function t.run(who text default 'accountant') returns text
language plpgsql as $$
begin
	perform t.act(who, 'run');
	perform t.draft();
	update guichet.job j set state = 'done' where j.kind = 'campaign-draft';
	return t.state();
end $$;
create function t.state(campaign bigint default t.campaign()) returns text
language sql return (select c.state from guichet.campaign c where c.id = $1);
create function t.invoices(campaign bigint default t.campaign()) returns text
language sql return (select string_agg(concat_ws(' ', i.payer, i.total,
	i.lines, case when i.carried then 'carried' end), ', '
	order by i.payer, i.kind, i.corrects)
	from guichet.invoice i where i.campaign = $1);
create function t.billed(campaign bigint default t.campaign()) returns text
language sql return (select string_agg(concat_ws(' ', i.payer, x.n, x.child,
	x.activity, x.day, x.price), E'\n' order by i.payer, x.n)
	from guichet.invoice i join guichet.invoice_line x on x.invoice = i.id
	where i.campaign = $1);
create function t.faults(campaign bigint default t.campaign()) returns text
language sql return (select string_agg(concat_ws(' ', f.fault, f.payer,
	f.child, f.day, f.amount, case when f.waived_at is not null
	then 'aside' end), ', ' order by f.fault, f.payer, f.child, f.day)
	from guichet.campaign_fault f where f.campaign = $1);
create function t.known(campaign bigint default t.campaign()) returns bytea
language sql return (select c.digest from guichet.campaign c where c.id = $1);
