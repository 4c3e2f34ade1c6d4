-- What the holder of a mailed link may do with it.  One row, always; a link of
-- the other audience is unknown.
-- RULE: link-of-audience
set role api;

create function api.account_link_state(jeton text)
returns table (state shape.link_state, kind shape.ask_kind,
	expires timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k record;
begin
	select a.* into k from guichet.ask_by_token(jeton) a
	where (a.kind = 'invite') = (session_user = 'clerk');
	kind := k.kind;
	expires := k.expires;
	state := case when k.id is null then 'unknown'
	    when k.used_at is not null or k.superseded_at is not null
		then 'used'
	    when k.expires <= guichet.now() then 'expired' else 'open' end;
	return next;
end
$$;

reset role;
