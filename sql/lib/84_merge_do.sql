-- What a merge does beside turning references: the columns of a person, the
-- papers and clocks of a request, who is told.
set role api;

-- The columns that were taken from the person who goes; the preference for
-- paper, which is a right (CRPA R112-17), comes along; codes that were made for
-- who goes open nothing any more.
create function guichet.merge_person(merge bigint, kept bigint, gone bigint,
	took text[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	bigint := (select coalesce(max(p.id), 0)
		    from guichet.person_past p);
	facts	jsonb := (select jsonb_object_agg(k.key, k.value)
		    from guichet.person g, jsonb_each(to_jsonb(g)) k
		    where g.id = gone and replace(k.key, '_', '-') = any (took)
		    and k.key in ('given', 'family', 'birth_given',
			'birth_family', 'born', 'email', 'phone'));
	r	record;
begin
	if facts is not null then
		perform guichet.merge_set(merge, 'person',
		    jsonb_build_object('id', kept), facts);
		perform guichet.merge_made(merge, 'person_past',
		    jsonb_build_object('id', p.id))
		from guichet.person_past p where p.id > was and p.person = kept;
	end if;
	for r in select c.id from guichet.person_code c where c.person = gone
	    and c.used_at is null and c.superseded_at is null loop
		perform guichet.merge_set(merge, 'person_code',
		    jsonb_build_object('id', r.id),
		    jsonb_build_object('superseded_at', guichet.now()));
	end loop;
	if not exists (select from guichet.person_preference f
	    where f.person = kept) then
		perform guichet.merge_set(merge, 'person_preference',
		    jsonb_build_object('person', gone),
		    jsonb_build_object('person', kept))
		from guichet.person_preference f where f.person = gone;
	else
		perform guichet.merge_set(merge, 'person_preference',
		    jsonb_build_object('person', kept), '{"paper": true}')
		from guichet.person_preference f
		join guichet.person_preference k on k.person = kept
		    and not k.paper
		where f.person = gone and f.paper;
	end if;
end
$$;

-- Its papers and its thread go to the request that stays; what both were asked
-- for is one piece again.  Clocks count from the earlier sending.
-- RULE: merge-request-clock
create function guichet.merge_request(merge bigint, kept bigint, gone bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	d	record;
	facts	jsonb;
begin
	for p in select x.id, x.state, x.received_at, k.id as its,
	    k.state as its_state
	    from guichet.request_piece x
	    left join guichet.request_piece k on k.request = kept
		and k.code = x.code
	    where x.request = gone order by x.id
	loop
		if p.its is null then
			perform guichet.merge_set(merge, 'request_piece',
			    jsonb_build_object('id', p.id),
			    jsonb_build_object('request', kept));
			continue;
		end if;
		for d in select o.document from guichet.request_document o
		    where o.piece = p.id and not exists (
			select from guichet.request_document t
			where t.piece = p.its and t.document = o.document)
		loop
			perform guichet.merge_set(merge, 'request_document',
			    jsonb_build_object('piece', p.id, 'document',
			    d.document), jsonb_build_object('piece', p.its));
		end loop;
		if p.its_state = 'to-provide' and p.state <> 'to-provide' then
			perform guichet.merge_set(merge, 'request_piece',
			    jsonb_build_object('id', p.its),
			    jsonb_build_object('state', p.state, 'received_at',
			    p.received_at));
		end if;
	end loop;
	perform guichet.merge_set(merge, 'request_message',
	    jsonb_build_object('id', x.id), jsonb_build_object('request', kept))
	from guichet.request_message x where x.request = gone;
	select jsonb_build_object(
	    'received_at', least(a.received_at, b.received_at),
	    'seized_at', least(a.seized_at, b.seized_at),
	    'complete_at', least(a.complete_at, b.complete_at),
	    'silence_on', least(a.silence_on, b.silence_on),
	    'target_on', least(a.target_on, b.target_on)) into facts
	from guichet.request a, guichet.request b
	where a.id = kept and b.id = gone;
	perform guichet.merge_set(merge, 'request',
	    jsonb_build_object('id', kept), facts);
end
$$;

-- Says in both what happened, in words that a citizen reads; one version more,
-- so that no page shown before writes over it.
create function guichet.merge_request_say(kept bigint, gone bigint, kind text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.request_event(x.id, kind, true,
	    guichet.reference_shown(o.reference))
	from guichet.request x
	join guichet.request o on o.id in (kept, gone) and o.id <> x.id
	where x.id in (kept, gone);
	update guichet.request r set version = r.version + 1
	where r.id in (kept, gone);
end
$$;

create function guichet.reference_shown(reference text)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return regexp_replace(reference, '(.{4})(.{4})(.{2})', '\1 \2 \3');

-- Who is told, at every address that is known: the person of both files, the
-- adults of both homes, who asked.
-- RULE: merge-told
create function guichet.merge_tell(merge bigint, what text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	g	guichet.merge;
	r	record;
begin
	select x.* into g from guichet.merge x where x.id = merge;
	for r in select distinct on (lower(w.email)) w.email, w.person from (
	    select p.email, g.kept as person from guichet.person p
	    where g.kind = 'person' and p.id in (g.kept, g.gone)
	    union all
	    select v.before ->> 'email', g.kept from guichet.merge_move v
	    where v.merge = g.id and v.place = 'person'
	    union all
	    select a.identifier, g.kept from guichet.account a
	    where g.kind = 'person' and a.person in (g.kept, g.gone)
	    and a.role = 'family' and a.closed_at is null
	    union all
	    -- A child's file: its guardians.
	    select p.email, p.id from guichet.parent_link l
	    join guichet.person p on p.id = l.adult
	    where g.kind = 'person' and l.child in (g.kept, g.gone)
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> guichet.today()
	    union all
	    select p.email, p.id from guichet.household_member m
	    join guichet.person p on p.id = m.person
	    where g.kind = 'household' and m.household in (g.kept, g.gone)
	    and m.kind = 'adult' and m.superseded_at is null
	    and m.during @> guichet.today()
	    union all
	    select coalesce(q.email, p.email), q.applicant
	    from guichet.request q
	    left join guichet.person p on p.id = q.applicant
	    where g.kind = 'request' and q.id in (g.kept, g.gone)) w
	    where w.email like '_%@_%' order by lower(w.email), w.person
	loop
		perform guichet.mail(what, r.email, r.person, g.id);
	end loop;
end
$$;

-- Merges that pair, whatever it is.  Answers its number.
create function guichet.merge_do(kind text, kept bigint, gone bigint,
	took text[])
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	insert into guichet.merge (kind, kept, gone, took, made_at, made_by)
	values (merge_do.kind, merge_do.kept, merge_do.gone, merge_do.took,
	    guichet.now(), guichet.my_person())
	returning id into made;
	if kind = 'request' then
		perform guichet.merge_request(made, kept, gone);
	else
		perform guichet.merge_sweep(made, kind, kept, gone, took);
	end if;
	if kind = 'person' then
		perform guichet.merge_person(made, kept, gone, took);
	elsif kind = 'household' and 'label' = any (took) then
		perform guichet.merge_set(made, 'household',
		    jsonb_build_object('id', kept), (select jsonb_build_object(
		    'label', h.label) from guichet.household h
		    where h.id = gone));
	end if;
	perform guichet.merge_set(made, kind, jsonb_build_object('id', gone),
	    case kind when 'request' then jsonb_build_object('merged_into',
		kept, 'state', 'closed', 'purge_on', (select
		guichet.add_months(guichet.today(), v.keep_months)
		from guichet.request r
		join guichet.procedure_revision v on v.id = r.revision
		where r.id = gone))
	    else jsonb_build_object('merged_into', kept) end);
	perform guichet.merge_settle(made);
	if kind = 'request' then
		perform guichet.merge_request_say(kept, gone, 'merged');
	end if;
	delete from guichet.merge_near n
	where n.kind = merge_do.kind and (n.one = gone or n.other = gone);
	perform guichet.note('merge', format('%s:%s', kind, kept),
	    'merge:' || made);
	perform guichet.note('merge-gone', format('%s:%s', kind, gone),
	    'merge:' || made);
	perform guichet.merge_tell(made, 'merge-made');
	return made;
end
$$;

-- That merge, if it is one that this agent may see.  MU404 otherwise.
create function guichet.merge_known(id bigint, writes boolean)
returns guichet.merge
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	g	guichet.merge;
begin
	select x.* into g from guichet.merge x where x.id = merge_known.id;
	if g.id is null then
		perform guichet.refuse('MU404', 'id', format('no merge %s', id));
	end if;
	perform guichet.merge_right(g.kind, writes);
	if g.kind = 'request' and not exists (select from guichet.request r
	    where r.id = g.kept and r.service = any (guichet.my_services(
		case when writes then 'request-decide' else 'request-read'
		end))) then
		perform guichet.refuse('MU404', 'id', 'of another service');
	end if;
	return g;
end
$$;

-- How long a merge may be undone.
create function guichet.merge_until(made_at timestamptz)
returns date
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return guichet.civil(made_at) + 30;

-- The name of one of the two, as the desk shows it.
create function guichet.merge_name(kind text, id bigint)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return case kind when 'person' then (select p.given || ' ' || p.family
	    from guichet.person p where p.id = merge_name.id)
	when 'household' then (select h.label from guichet.household h
	    where h.id = merge_name.id)
	else (select guichet.reference_shown(r.reference) || ' ' || v.title
	    from guichet.request r
	    join guichet.procedure_revision v on v.id = r.revision
	    where r.id = merge_name.id) end;
end
$$;

reset role;
