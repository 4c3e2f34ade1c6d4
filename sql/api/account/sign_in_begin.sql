-- First half of a sign-in: the public parameters of the password's key.  One
-- row, always: for an unknown, disabled or merely invited identifier, or one of
-- the other audience, invented parameters that stay the same from one attempt
-- to the next.  wait: attempts are not heard until then.
-- RULE: sign-in-neutral
set role api;

create function api.sign_in_begin(identifier text, network text)
returns table (params text, wait timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	fake bytea;
begin
	wait := guichet.sign_in_wait(identifier, network);
	select a.params into params from guichet.account a
	join guichet.role r on r.code = a.role
	where a.identifier = lower(btrim(sign_in_begin.identifier))
	and r.audience = session_user and a.disabled_at is null;
	if params is null then
		-- 16 bytes of salt are 22 characters of base64url, of which the
		-- last holds two bits.
		fake := sha256('params'::bytea
		    || guichet.typed_digest(identifier));
		params := '$scrypt$' || guichet.scrypt_cost() || '$'
		    || left(translate(encode(fake, 'base64'), '+/', '-_'), 21)
		    || substr('AQgw', get_byte(fake, 31) % 4 + 1, 1);
	end if;
	return next;
end
$$;

reset role;
