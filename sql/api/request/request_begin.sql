-- Begins a draft of the procedure in force, or goes on with one that has no
-- answer yet.  What the town holds of the person is filled in.  One row: the
-- draft's number and its first step.
--
-- MU404 no such procedure in force
-- MU401 it needs an account
-- MU401, MU409 see guichet.once_begin
-- RULE: tell-us-once
set role api;

create function api.request_begin(code text, visit text, once text)
returns table (ref text, n shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	record;
	v	record;
	made	bigint;
	first	jsonb;
begin
	select m.person, m.households into me from guichet.me m;
	select r.id, r.signed_in into v from guichet.procedure_revision r
	where r.procedure = code and r.state = 'published';
	if v.id is null then
		perform guichet.refuse('MU404', 'code', 'no such procedure');
	elsif v.signed_in and me.person is null then
		perform guichet.refuse('MU401', null, 'it needs an account');
	elsif me.person is null and visit is null then
		perform guichet.refuse('MU403', null, 'a form of no browser');
	end if;
	first := guichet.once_any_begin(once, 'request_begin', code);
	n := 0;
	if first is not null then
		ref := first ->> 'ref';
		return next;
		return;
	end if;
	select r.id into made from guichet.request r
	where r.applicant = me.person and r.revision = v.id
	and r.state = 'draft' and r.expires_at > guichet.now()
	and not exists (select from guichet.request_step s
	    where s.request = r.id)
	limit 1;
	if made is null then
		made := guichet.request_new(v.id, me.person, 'online');
		update guichet.request r set
		    name = row(p.given, p.family)::shape.person,
		    email = p.email, phone = p.phone, address = (
			select a.address from guichet.household_address a
			where a.household = any (me.households)
			and a.superseded_at is null
			and a.during @> guichet.today() limit 1)
		from guichet.person p
		where r.id = made and p.id = me.person;
		if me.person is null then
			insert into guichet.request_visit (request, digest,
			    until)
			values (made, decode(visit, 'hex'),
			    guichet.now() + interval '1 day');
		end if;
	end if;
	select r.reference into ref from guichet.request r where r.id = made;
	perform guichet.note('request-begin', 'request:' || made);
	perform guichet.once_any_end(once, jsonb_build_object('ref', ref));
	return next;
end
$$;

reset role;
