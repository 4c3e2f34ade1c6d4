-- Merges two files into one.  take: the parts of which the answer of the one who
-- goes is kept; shown: what the page stood on.  One row: the merge.
--
-- MU403, MU404 see guichet.merge_pair
-- MU555 something says that they are two, or that it cannot be
-- MU558 somebody has changed one of the two since the page was shown
-- MU556 facts that exclude each other
-- MU401, MU409 see guichet.once_begin
-- RULE: merge-version
set role api;

create function api.merge_make(kind text, kept bigint, gone bigint,
	shown text, take text[], once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first	jsonb;
	made	bigint;
begin
	first := guichet.once_begin(once, 'merge_make', concat_ws('|', kind,
	    kept, gone, shown, take));
	if first is null then
		perform guichet.merge_pair(kind, kept, gone);
		-- In one order, so that two clerks who turn them round do not
		-- wait for each other for ever.
		if kind = 'person' then
			perform from guichet.person p
			where p.id in (kept, gone) order by p.id for update;
		elsif kind = 'household' then
			perform from guichet.household h
			where h.id in (kept, gone) order by h.id for update;
		else
			perform from guichet.request r
			where r.id in (kept, gone) order by r.id for update;
		end if;
		perform guichet.merge_pair(kind, kept, gone);
		if shown is distinct from guichet.merge_state(kind, kept, gone)
		then
			perform guichet.refuse('MU558', null, 'changed since');
		end if;
		perform guichet.refuse('MU555', null, b.why)
		from guichet.merge_blocks(kind, kept, gone) b;
		made := guichet.merge_do(kind, kept, gone,
		    coalesce(take, '{}'));
		first := jsonb_build_object('id', made);
		perform guichet.once_end(once, first);
	end if;
	id := (first ->> 'id')::bigint;
	return next;
end
$$;

reset role;
