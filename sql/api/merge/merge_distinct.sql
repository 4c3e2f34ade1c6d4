-- "These are not duplicates": nobody is asked again.  One row: the kind, where
-- to go back to.
--
-- MU403, MU404 see guichet.merge_pair
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.merge_distinct(which text, one bigint, other bigint,
	once text)
returns table (kind text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	if guichet.once_begin(once, 'merge_distinct', concat_ws('|', which, one,
	    other)) is null then
		perform guichet.merge_pair(which, one, other);
		insert into guichet.merge_distinct (kind, one, other, at,
		    said_by)
		values (which, least($2, $3), greatest($2, $3),
		    guichet.now(), guichet.my_person())
		on conflict on constraint merge_distinct_pkey do nothing;
		delete from guichet.merge_near n where n.kind = which
		and n.one = least($2, $3) and n.other = greatest($2, $3);
		perform guichet.note('merge-distinct', format('%s:%s', which,
		    least($2, $3)), format('%s:%s', which, greatest($2, $3)));
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1;
end
$$;

reset role;
