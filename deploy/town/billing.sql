-- After months.sql: nine of the ten months are billed by the functions that the
-- agents' pages call, each in its own time, by the accountant and the cash officer;
-- the tenth is a draft with something to look at.  Most families have paid at the
-- counter, some in part, some not yet; a day that was billed too much came back as
-- a credit note.  Nobody gets a mail of the past.  A town with a campaign keeps it.
begin;
-- The clock of the town, never ahead: only while this runs.
create function pg_temp.clock(civil timestamp)
returns void
language sql
as $$
	update guichet.clock set rehearsal = true, ahead = make_interval(
	    secs => least(extract(epoch from guichet.instant(civil)
	    - transaction_timestamp()), 0));
$$;
-- Who acts from here on.
create function pg_temp.sign_in(role text)
returns void
language plpgsql
as $$
declare
	key bytea := sha256(convert_to(clock_timestamp()::text, 'UTF8'));
begin
	insert into guichet.session (digest, account, level, since, last_seen,
	    expires)
	select key, min(a.id), 1, guichet.now(), guichet.now(),
	    guichet.now() + interval '1 hour'
	from guichet.account a where a.role = sign_in.role;
	perform set_config('session_authorization', 'clerk', true);
	perform api.open(encode(key, 'hex'), '/agent', null, 0, true, false);
	perform set_config('session_authorization', 'postgres', true);
	delete from guichet.session s where s.digest = key;
end
$$;
-- Approved by the other, issued and shown.
create function pg_temp.issue(campaign bigint)
returns void
language plpgsql
as $$
begin
	perform pg_temp.sign_in('cash-officer');
	perform guichet.campaign_approve(c.id, c.version, c.digest)
	from guichet.campaign c where c.id = campaign;
	perform guichet.campaign_finalise(campaign);
	while not guichet.campaign_final_batch(campaign, 2000) loop
		null;
	end loop;
	perform guichet.campaign_publish(campaign);
	-- The first batch shows them, the others would write to the families.
	perform guichet.campaign_publish_batch(campaign);
end
$$;
-- What came in at the counter that day for invoices of a campaign: [invoice,
-- cents]...
create function pg_temp.receive(regie bigint, invoices bigint[],
	amounts bigint[])
returns void
language plpgsql
as $$
declare
	cash	bigint := guichet.ledger_account(regie, 'cash');
	cheques	bigint := guichet.ledger_account(regie, 'cheques');
begin
	perform guichet.invoice_settle(p.object::bigint, p.journal, w.amount)
	from guichet.ledger_post(regie, guichet.now(), array(
	    select row('receipt', w.id, 'paid', x.account,
		x.amount)::guichet.ledger_entry
	    from unnest(invoices, amounts) w (id, amount)
	    join guichet.invoice v on v.id = w.id
	    join guichet.ledger_account f on f.regie = v.regie
		and f.kind = 'family' and f.payer = v.payer
	    cross join lateral (values (case when v.id % 4 = 0 then cash
		else cheques end, w.amount), (f.id, -w.amount))
		x (account, amount))) p
	join unnest(invoices, amounts) w (id, amount)
	    on w.id = p.object::bigint;
end
$$;

do $$
declare
	town	bigint := (select min(r.id) from guichet.regie r);
	parent	bigint := (select m.household from guichet.account a
			join guichet.household_member m on m.person = a.person
			where a.role = 'family' order by a.id limit 1);
	months	date[] := array(select distinct date_trunc('month',
			l.day::timestamp)::date
		    from guichet.attendance_line l
		    where l.day < date_trunc('month', guichet.today()::timestamp)
		    order by 1);
	many	integer := cardinality(months);
	made	bigint;
	p	record;
begin
	if many < 2 or exists (select from guichet.campaign) then
		return;
	end if;
	insert into guichet.dunning_rule (regie, during, reminder_1, reminder_2,
	    meeting, social_service, title, decision, vote, made_at)
	select town, '[2020-01-01,)', 10, 30, 45, 60, 90,
	    'Règlement de la régie, article 9', min(v.id), guichet.now()
	from guichet.council_vote v
	where not exists (select from guichet.dunning_rule r
	    where r.regie = town);
	for n in 1 .. many loop
		perform pg_temp.clock(months[n] + interval '1 month 2 days 9 h');
		perform set_config('app.who', '', true);
		perform guichet.dunning_remind(1000);
		perform pg_temp.sign_in('accountant');
		made := guichet.campaign_make(town, daterange(months[n],
		    (months[n] + interval '1 month')::date));
		perform guichet.campaign_run(made);
		while not guichet.campaign_draft(made) loop
			null;
		end loop;
		exit when n = many;
		perform pg_temp.clock(months[n]
		    + interval '1 month 3 days 10 h');
		perform pg_temp.issue(made);
		if n in (1, 4) then
			analyze guichet.invoice, guichet.invoice_line,
			    guichet.ledger_account, guichet.ledger_line,
			    guichet.ledger_journal;
		end if;
		-- Nine of ten pay within three weeks; of the others half pay a
		-- part of the last two, half nothing of the last three.
		for week in 1 .. 3 loop
			perform pg_temp.clock(months[n] + interval '1 month 5 days'
			    + week * interval '6 days 10 h');
			select array_agg(v.id order by v.id) as ids,
			    array_agg(w.pays order by v.id) as pays into p
			from guichet.invoice v
			cross join lateral (select v.payer * 40503 % 100 as h) h
			cross join lateral (select case
			    when case when v.payer = parent then n = many - 1
				else h.h < 5 and n >= many - 3 end then 0
			    when v.payer <> parent and h.h < 10
				and n >= many - 2
			    then (v.total - v.settled) / 2
			    else v.total - v.settled end::bigint as pays) w
			where v.campaign = made and v.state = 'issued'
			and v.payer % 3 = week - 1 and w.pays > 0;
			perform pg_temp.receive(town, p.ids, p.pays);
		end loop;
		if n = many - 1 then
			-- A child of the demonstration's parent was not there; the
			-- invoice was paid, the family chooses.
			perform pg_temp.sign_in('accountant');
			perform guichet.adjust(x.id, 0, 'attendance', null,
			    'Absente ce jour-là, pointée par erreur')
			from guichet.invoice_line x
			join guichet.invoice v on v.id = x.invoice
			where v.payer = parent and x.price > 0
			and v.campaign <> made order by x.day desc limit 1;
			perform guichet.corrective_make(v.campaign)
			from guichet.adjustment a
			join guichet.invoice_line x on x.id = a.line
			join guichet.invoice v on v.id = x.invoice;
			perform pg_temp.issue(max(c.id)) from guichet.campaign c
			where c.kind = 'corrective';
		end if;
	end loop;
	perform pg_temp.clock(localtimestamp - interval '4 days');
	perform set_config('app.who', '', true);
	perform guichet.dunning_remind(1000);
	-- They have been sent, each in its time.
	update guichet.message m set state = 'sent', sent_at = m.due_at
	where m.kind like 'dunning-%';
	update guichet.job j set state = 'done', ended_at = guichet.now(),
	    lease = null
	where j.kind in ('campaign-draft', 'campaign-final', 'campaign-publish')
	and j.state = 'due';
	update guichet.clock set rehearsal = false, ahead = '0';
end
$$;
commit;
analyze;
