-- From a day on, two adults share the price of a child's days: share is what the
-- first pays, per cent, with a tenth at most ("66,7").  One judged holds whatever
-- the town has voted.  What is booked passes to both, and everybody with authority
-- is told.  One row: the child.
--
-- MU403 without the right
-- MU404 no such child, or an adult who has no link to it
-- MU455 a source that is not of the list
-- MU600 two different adults are needed
-- MU681 not a share
-- MU401, MU409 see guichet.once_begin
--
-- RULE: custody-shares
set role api;

create function api.file_share_save(whose bigint, first bigint, second bigint,
	share text, from_day date, source text, seen date, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	part integer := case when btrim(share) ~ '^[0-9]{1,2}([.,][0-9])?$'
		    then replace(btrim(share), ',', '.')::numeric * 10 end;
begin
	child := $1;
	if guichet.once_begin(once, 'file_share_save', concat_ws('|', $1, first,
	    second, share, from_day, source, seen)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.one_of(source, array['judgment', 'agreement',
		    'declared'], 'share_source');
		if part is null or part = 0 then
			perform guichet.refuse('MU681', 'share', share);
		elsif first = second then
			perform guichet.refuse('MU600', 'share_second',
			    'two adults');
		elsif exists (select from unnest(array[first, second]) a
		    where not exists (select from guichet.parent_link l
			where l.child = $1 and l.adult = a)) then
			perform guichet.refuse('MU404', 'share_first',
			    'an adult without a link to the child');
		end if;
		perform guichet.fact_put('custody_share', jsonb_build_object(
		    'child', $1), from_day, null, jsonb_build_object('first',
		    first, 'second', second, 'share', part, 'source', source)
		    || guichet.paper_seen(source, seen));
		perform guichet.custody_moved($1, from_day);
		perform guichet.family_tell($1, 'billing');
		perform guichet.note('family-share', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
