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

-- The steps that are asked of this request, in order: who sends it (0), which
-- child (41), then those of its revision whose condition holds.  done: saved,
-- and nothing that is required is missing.
create or replace function guichet.request_walk(request bigint)
returns table (n integer, kind text, title text, intro text,
	place integer, done boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.n, w.kind, w.title, w.intro,
	    (row_number() over (order by w.rank))::integer,
	    exists (select from guichet.request_step d
		where d.request = request_walk.request and d.n = w.n)
	    and not exists (select from guichet.procedure_field f
		where f.revision = w.revision and f.step = w.n
		and not f.optional
		and not exists (select from guichet.request_value v
		    where v.request = request_walk.request
		    and v.field = f.name))
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
		and guichet.request_asks(q.id, s.when_field, s.when_value)
	) w;
end;

-- The step to show: that one when it may be reached, else the furthest that
-- may; with n null, the first that is not done, or the last.
-- RULE: request-furthest
create or replace function guichet.request_at(request bigint, n integer)
returns integer
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with w as materialized (
		select k.n, k.place, k.done from guichet.request_walk(
		    request_at.request) k
	), far as (
		select coalesce(min(w.place) filter (where not w.done),
		    max(w.place)) as place from w
	)
	select w.n from w, far
	where w.place <= far.place
	and (w.n = request_at.n or w.place = far.place)
	order by (w.n = request_at.n) desc nulls last limit 1;
end;

reset role;
