-- A clerk has seen the proof of an absence, or cannot use it; who declared it is
-- told of a refusal.  One row.
--
-- MU403 without the right
-- MU404, MU450 see guichet.absence_judge
-- MU401, MU409 see guichet.once_begin
-- RULE: absence-proof-late
set role api;

create function api.absence_judge(id bigint, verdict text, reason text,
	once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'absence_judge', concat_ws('|', $1, $2, $3))
	    is null then
		perform guichet.need_right('booking-write');
		perform guichet.one_of(verdict, array['seen', 'refused'],
		    'verdict');
		perform guichet.absence_judge($1, verdict, reason);
		if verdict = 'refused' then
			perform guichet.absence_tell($1);
		end if;
		perform guichet.note('absence-proof-' || verdict, 'absence:' || $1,
		    reason);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
