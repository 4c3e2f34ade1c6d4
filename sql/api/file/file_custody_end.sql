-- A rule of a custody calendar ends today: from now on it says nothing.  What is
-- booked passes to who has the child now, and everybody with authority is told.
-- One row: the child.
--
-- MU403 without the right
-- MU404 no such rule of that child
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_custody_end(whose bigint, rule bigint, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was guichet.custody_rule;
begin
	child := $1;
	if guichet.once_begin(once, 'file_custody_end', concat_ws('|', $1,
	    rule)) is null then
		perform guichet.need_right('family-write');
		select r.* into was from guichet.custody_rule r
		where r.id = rule and r.child = $1 and r.superseded_at is null;
		if was.id is null then
			perform guichet.refuse('MU404', 'rule',
			    format('no rule %s of child %s', rule, $1));
		end if;
		perform guichet.fact_put('custody_rule',
		    jsonb_build_object('id', rule), guichet.today(), null,
		    null);
		perform guichet.custody_moved($1, guichet.today());
		perform guichet.family_tell($1, 'custody');
		perform guichet.note('family-custody-end', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
