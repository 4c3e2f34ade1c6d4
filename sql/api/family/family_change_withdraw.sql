-- I do not want that change any more.  One row: nothing to say.
--
-- MU404 not a change of mine
-- MU409 it was decided meanwhile
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.family_change_withdraw(id bigint, once text)
returns table (withdrawn text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	withdrawn := 'true';
	if not exists (select from guichet.family_change c
	    where c.id = $1 and c.person = guichet.my_person()) then
		perform guichet.refuse('MU404', 'id', 'no change of mine');
	end if;
	if guichet.once_begin(once, 'family_change_withdraw', id::text) is null
	then
		perform guichet.change_move(id, 'withdrawn');
		perform guichet.proof_settle(id, false, null);
		perform guichet.note('family-withdraw', 'family-change:' || id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
