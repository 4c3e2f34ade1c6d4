-- Writes of people who are not signed in, once: the nonce alone is the key, for
-- its 128 random bits are bound to their browser by the seal of the form.
set role api;

-- Null the first time; a repeat gets the first answer, and while the first is
-- in progress it waits on the key.  request is what was asked without what the
-- engine makes anew each time.  Refuses MU409 when the same nonce comes with
-- another content, MU400 for a malformed nonce.
-- RULE: stranger-once
create or replace function guichet.once_stranger_begin(nonce text,
	function text, request text)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	digest	bytea := sha256(convert_to(function || E'\n' || request, 'UTF8'));
	o	record;
begin
	if nonce is null or nonce !~ '^[A-Za-z0-9_-]{22}$' then
		perform guichet.refuse('MU400', 'once', 'malformed nonce');
	end if;
	insert into guichet.once_stranger (nonce, function, request, at)
	values (once_stranger_begin.nonce, once_stranger_begin.function, digest,
	    guichet.now())
	on conflict on constraint once_stranger_pkey do nothing;
	if found then
		return null;
	end if;
	select w.request, w.answer into o from guichet.once_stranger w
	where w.nonce = once_stranger_begin.nonce;
	if o.request is distinct from digest then
		perform guichet.refuse('MU409', 'once',
		    'same nonce, other content');
	end if;
	return coalesce(o.answer, '{}'::jsonb);
end
$$;

create or replace function guichet.once_stranger_end(nonce text, answer jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.once_stranger w set answer = once_stranger_end.answer
	where w.nonce = once_stranger_end.nonce;
end
$$;

reset role;
