-- The price of a child's days is shared no more, from today on.  What is booked
-- passes to who pays it now, and everybody with authority is told.  One row: the
-- child.
--
-- MU403 without the right
-- MU404 no such child, or nothing is shared
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_share_end(whose bigint, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_share_end', $1::text) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		if not exists (select from guichet.custody_share s
		    where s.child = $1 and s.superseded_at is null
		    and upper(s.during) > guichet.today() is not false) then
			perform guichet.refuse('MU404', 'child', 'not shared');
		end if;
		perform guichet.fact_put('custody_share', jsonb_build_object(
		    'child', $1), guichet.today(), null, null);
		perform guichet.custody_moved($1, guichet.today());
		perform guichet.family_tell($1, 'billing');
		perform guichet.note('family-share-end', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
