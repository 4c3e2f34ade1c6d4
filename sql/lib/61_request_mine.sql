-- Whose request it is, and how far it has come.
set role api;

-- The request of that number, when it is of whoever asks: made by the person
-- signed in, or opened in this browser by the mailed code.  What is another's
-- is as absent.  One that was joined to another is that other, which has the
-- same person.  visit: digest of the browser's pre-session cookie.
--
-- MU401 nobody is signed in, and this browser brought no code
-- MU404 no such request, or not theirs, or a draft that has ended
-- RULE: request-own
create or replace function guichet.request_mine(ref text, visit text)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	found	bigint;
begin
	select coalesce(r.merged_into, r.id) into found from guichet.request r
	where r.reference = ref and r.state <> 'purged'
	and (r.state <> 'draft' or r.expires_at > guichet.now())
	and (r.applicant = me
	    or r.applicant is null and guichet.visited(r.id, visit));
	if found is null then
		perform guichet.refuse(case when me is null then 'MU401'
		    else 'MU404' end, 'ref', 'no request of theirs');
	end if;
	return found;
end
$$;

-- A write of somebody with or without an account, once.
create or replace function guichet.once_any_begin(nonce text, function text,
	request text)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return case when guichet.my_person() is null
	    then guichet.once_stranger_begin(nonce, function, request)
	    else guichet.once_begin(nonce, function, request) end;
end
$$;
create or replace function guichet.once_any_end(nonce text, answer jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if guichet.my_person() is null then
		perform guichet.once_stranger_end(nonce, answer);
	else
		perform guichet.once_end(nonce, answer);
	end if;
end
$$;

-- What a page of a request calls is PL/pgSQL: its plans stay, where those of an
-- SQL function with rights of its own are made anew by each call (a step: 5 ms).

-- The steps that are asked of this request, in order: who sends it (0), which
-- child (41), then those of its revision whose condition holds
-- (guichet.request_asks, written out: it is asked of every step).  done: saved,
-- and nothing that is required is missing.  far: the place of the furthest that
-- may be reached, the first that is not done, or the last.
create or replace function guichet.request_walk(request bigint)
returns table (n integer, kind text, title text, intro text,
	place integer, done boolean, far integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select k.n, k.kind, k.title, k.intro, k.place, k.done,
	    coalesce(min(k.place) filter (where not k.done) over (),
		max(k.place) over ())
	from (select w.n, w.kind, w.title, w.intro,
	    (row_number() over (order by w.rank))::integer as place,
	    exists (select from guichet.request_step d
		where d.request = request_walk.request and d.n = w.n)
	    and not exists (select from guichet.procedure_field f
		where f.revision = w.revision and f.step = w.n
		and not f.optional
		and not exists (select from guichet.request_value v
		    where v.request = request_walk.request
		    and v.field = f.name)) as done
	from (
		select 0 as n, 'contact' as kind, null as title, null as intro,
		    -2 as rank, null::bigint as revision
		union all
		select 41, 'child', null, null, -1, null
		from guichet.request q
		join guichet.procedure_revision v on v.id = q.revision
		where q.id = request_walk.request and v.about = 'child'
		union all
		select s.n, s.kind, s.title, s.intro, s.n, s.revision
		from guichet.request q
		join guichet.procedure_step s on s.revision = q.revision
		where q.id = request_walk.request
		and (s.when_field is null or exists (
		    select from guichet.request_value v
		    where v.request = request_walk.request
		    and v.field = s.when_field
		    and v.value = s.when_value))
	) w) k
	order by k.place;
end
$$;

-- The step to show: that one when it may be reached, else the furthest that
-- may.
-- RULE: request-furthest
create or replace function guichet.request_at(request bigint, n integer)
returns integer
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select w.n from guichet.request_walk(request) w
	where w.place <= w.far
	and (w.n = request_at.n or w.place = w.far)
	order by (w.n = request_at.n) desc nulls last limit 1);
end
$$;

reset role;
