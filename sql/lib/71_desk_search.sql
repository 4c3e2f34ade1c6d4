-- The one search box of the desk: number, name, child, phone, e-mail.
set role api;

-- A phone number as it is kept, null when it is none.
create function guichet.desk_phone(q text)
returns text
immutable parallel safe language sql
return case when q ~ '^[+0-9 ./-]{8,20}$' then '+' || regexp_replace(
    regexp_replace(q, '[^0-9]', '', 'g'), '^(00|0)', case
    when q ~ '^00' then '' else '33' end) end;

-- People, 20 at most: by e-mail, by phone, else by every word of the name; and
-- when nobody is called so, those whose name is nearly that.
create function guichet.desk_people(q text)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	words	text[] := guichet.search_patterns(q);
	plain	text := guichet.plain(q);
	number	text := guichet.desk_phone(q);
begin
	if words is null then
		return;
	elsif position('@' in q) > 1 then
		return query select p.id from guichet.person p
		where lower(p.email) = lower(btrim(q)) order by p.id limit 20;
		return;
	elsif number is not null then
		return query select p.id from guichet.person p
		where p.phone = number order by p.id limit 20;
		return;
	end if;
	return query select p.id from guichet.person p
	where p.search like all (words) limit 20;
	if not found then
		return query select x.id from (
		    select p.id, ext.word_similarity(plain, p.search) as near
		    from guichet.person p
		    where plain operator(ext.<%) p.search limit 400) x
		order by x.near desc, x.id limit 20;
	end if;
end
$$;

-- For who may read families.
create function guichet.desk_search_people(q text)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if 'family-read' = any ((select m.rights from guichet.me m)::text[]) then
		return query select * from guichet.desk_people(q);
	end if;
end
$$;

-- Requests, 20 at most: by number, by their own words, by the people found.
create function guichet.desk_search(q text)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	mine	text[] := guichet.my_services('request-read');
	digits	text := regexp_replace(q, '[^0-9]', '', 'g');
	words	text[] := guichet.search_patterns(q);
	plain	text := guichet.plain(q);
	people	bigint[];
begin
	if words is null then
		return;
	elsif length(digits) = 10 and q ~ '^[0-9 ]+$' then
		return query select r.id from guichet.request r
		where r.reference = digits and r.state <> 'draft'
		and r.service = any (mine);
		if found then
			return;
		end if;
	end if;
	people := array(select * from guichet.desk_people(q));
	return query select x.id from (
	    (select r.id from guichet.request r
	    where r.search like all (words) and r.state <> 'draft'
	    and r.service = any (mine) limit 20)
	    union
	    (select r.id from guichet.request r
	    where r.applicant = any (people) and r.state <> 'draft'
	    and r.service = any (mine) limit 20)
	    union
	    (select r.id from guichet.request r
	    where r.subject = any (people) and r.state <> 'draft'
	    and r.service = any (mine) limit 20)) x
	limit 20;
	if not found and q !~ '[@0-9]' then
		return query select x.id from (
		    select r.id, ext.word_similarity(plain, r.search) as near
		    from guichet.request r
		    where plain operator(ext.<%) r.search and r.state <> 'draft'
		    and r.service = any (mine) limit 400) x
		order by x.near desc, x.id limit 20;
	end if;
end
$$;

reset role;
