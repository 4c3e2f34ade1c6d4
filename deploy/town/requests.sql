-- Requests of the demonstration: some hundred of them, in every state and in
-- every tray of the desk, of the procedures that are in force.  Run once, after
-- the town, the accounts and the procedures; a second run does nothing.
--
-- Each is made and sent by the functions of the house, and then moved back in
-- time with its events and its receipt; what was decided is written as rows,
-- since a decision of the past must not change the town of today.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set timezone = 'Europe/Paris';
begin;
do $$
declare
	agents	bigint[];
	adults	bigint[];
	known	bigint[];
	revs	bigint[];
	v	record;
	f	record;
	who	record;
	made	bigint;
	ago	interval;
	days	integer;
	day	date;
	fate	text;
	agent	bigint;
	letter	bigint;
	words	text[] := array['Merci de votre aide.',
	    'Nous revenons de vacances le 4, merci de nous joindre après.',
	    'Les horaires de travail ont changé ce mois-ci.',
	    'Nous avons emménagé avec les enfants la semaine dernière.',
	    'Je peux passer à la mairie le mercredi matin.',
	    'Le chantier dure deux jours, la rue reste ouverte.'];
begin
	select array_agg(r.id order by p.rank, p.code) into revs
	from guichet.procedure_revision r
	join guichet.procedure p on p.code = r.procedure
	where r.state = 'published';
	if revs is null or exists (select from guichet.request) then
		return;
	end if;
	perform setseed(0.42);
	select array_agg(a.person order by a.id) into agents
	from guichet.account a where a.role in ('clerk', 'admin');
	insert into guichet.agent_card (person, capacity, service)
	select a.person, case a.role when 'admin'
	    then 'Responsable du service' else 'Agent d’accueil' end, null
	from guichet.account a where a.role in ('clerk', 'admin');
	select array_agg(a.person order by a.id) into known
	from guichet.account a
	where a.role = 'family' and exists (select from guichet.parent_link l
	    where l.adult = a.person and l.authority = 'full'
	    and l.during @> guichet.today() and l.superseded_at is null);
	select array_agg(x.adult order by x.adult) into adults
	from (select l.adult from guichet.parent_link l
	    where l.authority = 'full' and l.during @> guichet.today()
	    and l.superseded_at is null group by l.adult
	    order by hashint8(l.adult) limit 400) x;

	for n in 1 .. 120 loop
		select r.id, r.about, r.silence, r.silence_months, p.service
		into v from guichet.procedure_revision r
		join guichet.procedure p on p.code = r.procedure
		where r.id = revs[1 + n % cardinality(revs)];
		select p.id, p.given, p.family, p.email, p.phone,
		    (select l.child from guichet.parent_link l
			where l.adult = p.id and l.authority = 'full'
			and l.during @> guichet.today()
			and l.superseded_at is null
			order by l.child limit 1) as child,
		    (select h.address from guichet.household_member m
			join guichet.household_address h
			on h.household = m.household
			where m.person = p.id and m.kind = 'adult'
			and m.during @> guichet.today()
			and h.during @> guichet.today()
			and m.superseded_at is null and h.superseded_at is null
			limit 1) as address
		into who from guichet.person p
		where p.id = case when n <= 2 * cardinality(known)
		    then known[1 + n % cardinality(known)]
		    else adults[1 + (n * 7) % cardinality(adults)] end;
		fate := (array['new', 'new', 'new', 'progress', 'progress',
		    'progress', 'waiting', 'granted', 'granted', 'refused',
		    'closed', 'new', 'progress', 'withdrawn', 'no-action',
		    'progress'])[1 + n % 16];
		days := case fate when 'new' then 1 + n % 9
		    when 'progress' then 8 + (n * 5) % 50
		    when 'waiting' then 5 + n % 20 else 20 + n % 60 end;
		-- In the hours in which people write, on that day.
		ago := guichet.now() - ((guichet.today() - days)::timestamp
		    + make_interval(hours => 8, mins => (n * 37) % 600))
		    at time zone 'Europe/Paris';
		day := guichet.today() - days;

		made := guichet.request_new(v.id, who.id, case n % 7
		    when 3 then 'counter' when 5 then 'post' else 'online' end);
		update guichet.request r set
		    name = row(who.given, who.family), email = who.email,
		    phone = who.phone, address = who.address,
		    subject = case when v.about = 'child' then who.child end
		where r.id = made;
		for f in
			select x.name, x.type, x.least, x.most, x.optional,
			    s.when_field, s.when_value,
			    (select array_agg(o.code order by o.n)
				from guichet.procedure_option o
				where o.revision = x.revision
				and o.field = x.name) as options
			from guichet.procedure_field x
			join guichet.procedure_step s
			on s.revision = x.revision and s.n = x.step
			where x.revision = v.id order by x.step, x.n
		loop
			continue when not guichet.request_asks(made,
			    f.when_field, f.when_value);
			continue when f.optional and n % 3 <> 0;
			continue when f.type = 'iban';
			insert into guichet.request_value (request, field,
			    value)
			values (made, f.name, case f.type
			    when 'choice' then f.options[1
				+ n % cardinality(f.options)]
			    when 'choices' then f.options[1
				+ n % cardinality(f.options)]
			    when 'date' then (day + 5 + n % 20)::text
			    when 'text' then words[1 + n % cardinality(words)]
			    when 'int' then (coalesce(f.least, 1)
				+ n % 3)::text
			    when 'bool' then '1'
			    when 'cents' then (1000 + 10 * n)::text
			    when 'email' then who.email
			    when 'phone' then coalesce(who.phone,
				'+33199001234')
			    when 'postcode' then (who.address).postcode
			    when 'name' then who.given || ' ' || who.family
			    else coalesce((who.address).line1, 'Essai') end);
		end loop;
		perform guichet.request_pieces(made);
		-- Seen at the counter or come by post: a paper, no file.
		if fate <> 'waiting' then
			update guichet.request_piece x set state = 'accepted',
			    received_at = guichet.now()
			where x.request = made and x.required;
		end if;
		perform guichet.request_submit(made);

		-- Back in time, with all that hangs on it.
		update guichet.request_piece x set
		    asked_at = x.asked_at - ago, until = x.until - days,
		    received_at = x.received_at - ago
		where x.request = made;
		update guichet.request r set created_at = r.created_at - ago
			- interval '20 minutes',
		    saved_at = r.saved_at - ago,
		    received_at = r.received_at - ago,
		    seized_at = r.seized_at - ago,
		    complete_at = r.complete_at - ago,
		    target_on = r.target_on - days
		where r.id = made;
		update guichet.request_event e set at = e.at - ago
			- case when e.kind = 'created' then interval '20 minutes'
			else interval '0' end, actor = who.id
		where e.request = made;
		perform guichet.request_reckon(made);
		update guichet.receipt t set issued_at = t.issued_at - ago,
		    received_at = t.received_at - ago,
		    silence_on = case when t.silence <> 'none' then
			guichet.silence_day(t.silence, v.silence_months, day,
			    day) end,
		    answer_by = t.answer_by - days
		where t.request = made;

		agent := agents[1 + n % cardinality(agents)];
		if fate in ('progress', 'waiting', 'granted', 'refused',
		    'closed', 'no-action') then
			update guichet.request r set
			    assigned_to = case when fate = 'progress'
				and n % 5 = 0 then null else agent end,
			    state = case fate when 'waiting'
				then 'awaiting-piece' else 'in-progress' end,
			    version = 2
			where r.id = made;
			insert into guichet.request_event (request, at, kind,
			    actor) values (made, guichet.now() - ago
			    + interval '3 hours', 'taken', agent);
		end if;
		if fate in ('granted', 'refused', 'closed', 'no-action') then
			update guichet.request r set
			    state = case fate when 'closed' then 'closed'
				else 'notified' end,
			    decision = case fate when 'closed' then 'granted'
				else fate end,
			    reason_law = case when fate in ('refused',
				'no-action') then 'Règlement de la démarche, '
				'article 2.' end,
			    reason_fact = case when fate in ('refused',
				'no-action') then 'La demande ne concerne pas '
				'un habitant de la commune.' end,
			    decided_at = guichet.now() - ago
				+ interval '9 days',
			    decided_by = agent,
			    notified_at = guichet.now() - ago
				+ interval '9 days 6 minutes',
			    version = 4
			where r.id = made;
			insert into guichet.request_event (request, at, kind,
			    actor, citizen)
			select made, guichet.now() - ago + interval '9 days',
			    r.decision, agent, false
			from guichet.request r where r.id = made;
			insert into guichet.request_event (request, at, kind,
			    actor) values (made, guichet.now() - ago
			    + interval '9 days 6 minutes', 'notified', agent);
		end if;
		if fate = 'withdrawn' then
			update guichet.request r set state = 'withdrawn',
			    version = 2 where r.id = made;
			insert into guichet.request_event (request, at, kind,
			    actor) values (made, guichet.now() - ago
			    + interval '2 days', 'withdrawn', who.id);
		end if;
		if n % 8 = 1 then
			insert into guichet.request_message (request, at,
			    author, from_town, body)
			values (made, guichet.now() - ago / 2, who.id, false,
			    words[1 + n % cardinality(words)]);
			insert into guichet.request_event (request, at, kind,
			    actor) values (made, guichet.now() - ago / 2,
			    'message', who.id);
		end if;
	end loop;
	-- These receipts went out long ago.
	delete from guichet.message m where m.kind = 'receipt'
	and m.created_at = guichet.now();
	insert into guichet.desk_view (person, shared, name, list, made_at)
	values (agents[1], true, 'Retards sans agent',
	    guichet.desk_list('late', null, null, null, 'nobody', null),
	    guichet.now());
end
$$;
commit;
