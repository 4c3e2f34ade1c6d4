-- Takes a decision back while its letter has not left, or a correction, which
-- decides nothing.
--
-- MU404 no such letter of that request; MU403 see guichet.desk_hold
-- MU511 the letter has left
-- RULE: desk-undo
set role api;

create function api.desk_undo(which bigint, letter bigint, shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	l	guichet.letter;
begin
	if guichet.desk_once(once, 'desk_undo', which, letter::text) is null then
		select x.* into l from guichet.letter x
		where x.id = desk_undo.letter and x.request = desk_undo.which
		and x.kind in ('granted', 'refused', 'no-action', 'corrected');
		if l.id is null then
			perform guichet.refuse('MU404', 'letter', 'no letter');
		end if;
		perform guichet.desk_hold(which, (select q.version
		    from guichet.request q where q.id = which));
		if not guichet.letter_undo(desk_undo.letter) then
			perform guichet.refuse('MU511', null, 'it has left');
		elsif l.kind = 'corrected' then
			perform guichet.letter_noted(l, 'letter-correct-undo');
		else
			update guichet.request q set decision = null,
			    reason_law = null, reason_fact = null,
			    decided_at = null, decided_by = null,
			    notify_at = null
			where q.id = which;
			perform guichet.request_move(which, 'in-progress',
			    'undone', false, null);
		end if;
		perform guichet.once_end(once, jsonb_build_object('id', which));
	end if;
	return query select $1::shape.key, $3;
end
$$;

reset role;
