-- Makes true what was prepared (do), or takes it back (undo).  One row.
--
-- MU403 without the right
-- MU409, MU674 see guichet.absence_act_do
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.absence_act_go(act bigint, go text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := act;
	if guichet.once_begin(once, 'absence_act_go', concat_ws('|', $1, $2))
	    is null then
		perform guichet.need_right('booking-write');
		perform guichet.one_of(go, array['do', 'undo'], 'go');
		if go = 'do' then
			perform guichet.absence_act_do($1);
		else
			perform guichet.absence_act_undo($1);
		end if;
		perform guichet.note('absence-act-' || go, 'absence-act:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
