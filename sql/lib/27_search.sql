-- The search boxes: what is asked, and the people it finds.  What a row is found
-- by is guichet.search_words (migrate/0016_search.sql).
set role api;

-- Words of a search of few rows as LIKE patterns; null when there is nothing to
-- look for (less than two letters would list half of them).
create or replace function guichet.search_patterns(q text)
returns text[]
immutable parallel safe language sql
return case when length(guichet.plain(q)) >= 2 then
	(select array_agg('%' || w || '%')
	from regexp_split_to_table(guichet.plain(q), ' ') w) end;

-- A phone number, or how it begins, in digits as a row has it; null when q is
-- none.
create function guichet.search_phone(q text)
returns text
immutable parallel safe language sql
return case when q ~ '^ *([+]|0)[0-9 ./-]{3,20}$' then regexp_replace(
    regexp_replace(q, '[^0-9]', '', 'g'), '^(00|0)', case
    when q ~ '^ *(00|[+])' then '' else '33' end) end;

-- The first day that q holds, as 3/12/2015 or as 2015-12-03.
create function guichet.search_day(q text)
returns date
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	part	text[] := regexp_match(q,
	    '\m(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\M');
	day	date;
begin
	if part is null then
		part := regexp_match(q, '\m((?:19|20)\d\d)-(\d\d)-(\d\d)\M');
		part := array[part[3], part[2], part[1]];
	end if;
	if part[2]::integer between 1 and 12 and part[1]::integer > 0 then
		day := make_date(part[3]::integer, part[2]::integer, 1)
		    + part[1]::integer - 1;
	end if;
	return case when extract(day from day) = part[1]::integer then day end;
end
$$;

-- What q asks of the index: every word, in any order.  how: whole, start, or
-- near (as it starts or as it sounds, a letter more, less or other).  Six words
-- count.  Null when q names nothing: one letter, or a day alone.
create function guichet.search_query(q text, how text)
returns tsquery
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	tail	text := case when how = 'whole' then '' else ':*' end;
	phone	text := guichet.search_phone(q);
	asked	text[] := '{}';
	part	text;
	word	text;
begin
	if phone is not null then
		return (quote_literal(phone) || tail)::tsquery;
	end if;
	foreach part in array coalesce(string_to_array(q, ' '), '{}') loop
		if position('@' in part) > 1 then
			asked := asked || (quote_literal(replace(lower(part),
			    '\', '\\')) || tail);
			continue;
		end if;
		continue when guichet.search_day(part) is not null;
		foreach word in array string_to_array(translate(
		    guichet.plain(part), '.@', '  '), ' ') loop
			continue when word = '' or cardinality(asked) = 6;
			asked := asked || case when how <> 'near' then
			    word || tail else '(' || word || tail || ' | '''
			    || array_to_string(tsvector_to_array(
			    guichet.search_words(array[word], '{}')),
			    ''' | ''') || ''')' end;
		end loop;
	end loop;
	if length(guichet.plain(q)) >= 2 and asked <> '{}' then
		return array_to_string(asked, ' & ')::tsquery;
	end if;
	return null;
end
$$;

-- The words of a row, as the index has them: these two are inlined.
create function guichet.person_words(p guichet.person)
returns tsvector
immutable parallel safe language sql
return guichet.search_words(array[p.given, p.family, p.birth_given,
    p.birth_family], array[lower(p.email), ltrim(p.phone, '+')]);

create function guichet.request_words(r guichet.request)
returns tsvector
immutable parallel safe language sql
return guichet.search_words(array[(r.name).given, (r.name).family],
    array[r.reference, lower(r.email), ltrim(r.phone, '+'), '#' || r.service]);

-- People, so many at most: those called just so, then those whose words begin
-- so; when there are none, those who are nearly called so, the nearest.  A day
-- is when they were born.  Never a scan of the town, whatever its statistics.
create function guichet.search_people(q text, most integer)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
as $$
declare
	day	date := guichet.search_day(q);
	asked	tsquery := guichet.search_query(q, 'whole');
	found	bigint[];
begin
	if asked is null then
		return query select p.id from guichet.person p
		where p.born = day and p.merged_into is null limit most;
		return;
	end if;
	found := array(select p.id from guichet.person p
	    where guichet.person_words(p) @@ asked
	    and (day is null or p.born = day) and p.merged_into is null
	    limit most);
	if cardinality(found) < most then
		asked := guichet.search_query(q, 'start');
		found := found || array(select p.id from guichet.person p
		    where guichet.person_words(p) @@ asked
		    and (day is null or p.born = day)
		    and p.merged_into is null and p.id <> all (found)
		    limit most - cardinality(found));
	end if;
	if found = '{}' then
		asked := guichet.search_query(q, 'near');
		found := array(select x.id from (
		    select p.id, ext.similarity(guichet.plain(q), p.search)
			as near
		    from guichet.person p
		    where guichet.person_words(p) @@ asked
		    and (day is null or p.born = day)
		    and p.merged_into is null limit 200) x
		    order by x.near desc, x.id limit most);
	end if;
	return query select unnest(found);
end
$$;

-- Homes of today whose members are found, for who may read families: 100 at
-- most (so many that the question must be narrower).  People first: the planner
-- takes "today" for rare, and would read the homes of the whole town by it.
create function guichet.search_homes(q text)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if 'family-read' = any ((select m.rights from guichet.me m)::text[]) then
		return query with lives as materialized (
		    select h.household, h.during
		    from guichet.household_member h
		    where h.person = any (array(select *
			from guichet.search_people(q, 400)))
		    and h.superseded_at is null)
		select distinct h.household from lives h
		where h.during @> (select m.today from guichet.me m) limit 100;
	end if;
end
$$;

reset role;
