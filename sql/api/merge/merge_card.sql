-- The two of a merge, before it: their names, and what the page stands on.
-- blocked: something forbids it (api.merge_blocks); turns: the other one may
-- stay instead; meals: days on which both children have the same one.  One row.
--
-- MU403, MU404 see guichet.merge_pair
set role api;

create function api.merge_card(what text, stays bigint, goes bigint)
returns table (kind shape.merge_kind, kept shape.key, gone shape.key,
	kept_name text, gone_name text, shown text, blocked shape.flag,
	turns shape.flag, meals shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.merge_pair($1, $2, $3);
	return query select $1::shape.merge_kind, $2::shape.key, $3::shape.key,
	    guichet.merge_name($1, $2), guichet.merge_name($1, $3),
	    guichet.merge_state($1, $2, $3),
	    exists (select from guichet.merge_blocks($1, $2, $3))::shape.flag,
	    (not exists (select from guichet.merge_blocks($1, $3, $2) b
		where b.why = 'login-gone'))::shape.flag,
	    (case when $1 = 'person'
		then guichet.merge_meals($2, $3) end)::shape.count;
end
$$;

reset role;
