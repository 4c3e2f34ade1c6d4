-- What the town knew: any past date, as it was known at any instant, for a
-- dispute or an auditor.  Nothing is overwritten (lib/77_fact), so the answer is
-- a row that still stands.
set role api;

-- The fact of that key in force on that day, as known at that instant; null when
-- none was known.  place is a table of ours, never an input.
-- RULE: dated-facts
create function guichet.fact_on(place text, key jsonb, day date,
	known timestamptz)
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	found	jsonb;
begin
	execute format('select to_jsonb(t) from guichet.%I t '
	    'where to_jsonb(t) @> $1 and t.during @> $2 and t.recorded_at <= $3 '
	    'and (t.superseded_at is null or t.superseded_at > $3) '
	    'order by t.id desc limit 1', place)
	into found using key, day, known;
	return found;
end
$$;

-- The names and the birth of a person as they were known at that instant.
-- RULE: dated-facts
create function guichet.person_on(person bigint, known timestamptz)
returns jsonb
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select jsonb_build_object('given', w.given, 'family', w.family,
	    'born', w.born)
	from (
		select o.given, o.family, o.born, o.until_at
		from guichet.person_past o
		where o.person = person_on.person
		and o.until_at > person_on.known
		union all
		select p.given, p.family, p.born, 'infinity'
		from guichet.person p where p.id = person_on.person
	) w
	order by w.until_at limit 1;
end;

reset role;
