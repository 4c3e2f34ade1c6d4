-- The one search box of the desk: number, name, child, phone, e-mail.
set role api;

-- For who may read families.
create function guichet.desk_search_people(q text)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if 'family-read' = any ((select m.rights from guichet.me m)::text[]) then
		return query select * from guichet.search_people(q, 20);
	end if;
end
$$;

-- Requests of these services by their own words, 20 at most; how: see
-- guichet.search_query.  The index knows the service too, so that an agent of a
-- small one does not wait for the names of all the others.
create function guichet.desk_search_words(q text, how text, mine text[])
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
as $$
declare
	asked	tsquery := guichet.search_query(q, how)
	    && (select string_agg(quote_literal('#' || s), ' | ')
	    from unnest(mine) s)::tsquery;
begin
	return query select r.id from guichet.request r
	where guichet.request_words(r) @@ asked and r.state <> 'draft'
	and r.service = any (mine) limit 20;
end
$$;

-- Requests, 20 at most: by number, by their own words, by the people found; and
-- when there are none, those whose name is nearly that.
create function guichet.desk_search(q text)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	mine	text[] := guichet.my_services('request-read');
	digits	text := translate(q, ' ', '');
	people	bigint[];
begin
	if cardinality(mine) = 0 then
		return;
	end if;
	if digits ~ '^[0-9]{10}$' then
		return query select r.id from guichet.request r
		where r.reference = digits and r.state <> 'draft'
		and r.service = any (mine);
		if found then
			return;
		end if;
	end if;
	people := array(select * from guichet.search_people(q, 20));
	return query select x.id from (
	    select guichet.desk_search_words(q, 'whole', mine)
	    union
	    select guichet.desk_search_words(q, 'start', mine)
	    union
	    (select r.id from guichet.request r
	    where r.applicant = any (people) and r.state <> 'draft'
	    and r.service = any (mine) limit 20)
	    union
	    (select r.id from guichet.request r
	    where r.subject = any (people) and r.state <> 'draft'
	    and r.service = any (mine) limit 20)) x (id)
	limit 20;
	if not found then
		return query select guichet.desk_search_words(q, 'near', mine);
	end if;
end
$$;

reset role;
