-- Does a prepared closing, or takes a done one back.  A repeat of the same form
-- does nothing and answers the same.
--
-- MU404 no such closing; MU400 nothing of that name
-- MU610 it closes nothing; MU611 it is done, or undone, by now
-- MU612 its days are past; MU401, MU409 see guichet.once_begin
-- MU403 without the right
set role api;

create function api.closing_go(which bigint, go text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.closing_known(which);
	if guichet.once_begin(once, 'closing_go', concat_ws('|', which, go))
	    is null then
		if go = 'do' then
			perform guichet.closing_do(which);
		elsif go = 'undo' then
			perform guichet.closing_undo(which);
		else
			perform guichet.refuse('MU400', 'go', go);
		end if;
		perform guichet.note('closing-' || go, 'closing:' || which);
		perform guichet.once_end(once, '{}');
	end if;
	return query select which::shape.key;
end
$$;

reset role;
