-- A judge forbids somebody to collect the child: for the gate alone, no family is
-- told.
--
-- RULE: gate-only  One row: the child.
--
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_prohibition_add(whose bigint, name text, decision text,
	from_day date, until_day date, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_prohibition_add', concat_ws('|', $1, name, decision, from_day,
	    until_day)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.need_right('gate-read');
		if until_day < from_day then
			perform guichet.refuse('MU523', 'until_day',
			    'the last day is before the first');
		end if;
		perform guichet.fact_insert('pickup_prohibition',
		    jsonb_build_object('child', $1, 'name', name, 'decision',
		    decision, 'during', daterange(from_day, until_day, '[]'),
		    'recorded_at', guichet.now(),
		    'recorded_by', guichet.my_person()));
		perform guichet.note('family-prohibition', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
