-- Writes that happen once: the nonce of the form is the key.
set role api;

-- Null the first time.  A repeat gets the first answer; while the first is in
-- progress it waits on the key.  Refuses MU401 without a person, MU409 when the
-- same nonce comes with another content, MU400 for a malformed nonce.
-- RULE: canteen-nonce
create or replace function guichet.once_begin(nonce text, function text,
	request text)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	digest	bytea := sha256(convert_to(function || E'\n' || request, 'UTF8'));
	o	record;
begin
	if me is null then
		perform guichet.refuse('MU401', null, 'a write without a person');
	end if;
	if nonce is null or nonce !~ '^[A-Za-z0-9_-]{22}$' then
		perform guichet.refuse('MU400', 'once', 'malformed nonce');
	end if;
	insert into guichet.once (person, nonce, function, request, at)
	values (me, once_begin.nonce, once_begin.function, digest, guichet.now())
	on conflict on constraint once_pkey do nothing;
	if found then
		return null;
	end if;
	select w.request, w.answer into o from guichet.once w
	where w.person = me and w.nonce = once_begin.nonce;
	if o.request is distinct from digest then
		perform guichet.refuse('MU409', 'once',
		    'same nonce, other content');
	end if;
	return coalesce(o.answer, '{}'::jsonb);
end
$$;

create or replace function guichet.once_end(nonce text, answer jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.once w set answer = once_end.answer
	where w.person = guichet.my_person() and w.nonce = once_end.nonce;
end
$$;

reset role;
