-- A second agent agrees to a title or a write-off, or refuses it with a reason.
-- One row.
--
-- MU404 no such question   MU409 decided already   MU746 asked by the same agent
-- MU747 nothing is open any more   MU455 a refusal without a reason
-- MU403 without the right   MU401, MU409 see guichet.once_begin
-- RULE: dunning-four-eyes
set role api;

create function api.dunning_decide(id bigint, answer text, reason text, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'dunning_decide', concat_ws('|', $1, $2, $3))
	    is null then
		perform guichet.need_right('billing-approve');
		perform guichet.one_of(answer, array['agree', 'refuse'],
		    'answer');
		if answer = 'refuse' and coalesce(btrim(reason), '') = '' then
			perform guichet.refuse('MU455', 'reason', 'no reason');
		end if;
		perform guichet.dunning_decide($1, answer = 'agree', reason);
		perform guichet.note('dunning-' || answer, 'decision:' || $1,
		    reason);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
