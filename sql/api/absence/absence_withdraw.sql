-- Withdraws an absence that the family has declared; days of it that are closed
-- stay.  One row.
--
-- MU404 no such absence, or the town's   MU403 not to act for
-- MU675 all its days are closed
-- MU401, MU409 see guichet.once_begin
-- RULE: absence-withdrawn
set role api;

create function api.absence_withdraw(id bigint, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n guichet.absence;
begin
	done := true;
	if guichet.once_begin(once, 'absence_withdraw', $1::text) is null then
		n := guichet.my_absence($1);
		perform guichet.my_act(n.child);
		if n.source = 'town' then
			perform guichet.refuse('MU404', 'id', 'the town''s');
		end if;
		perform guichet.absence_end($1);
		perform guichet.note('absence-withdraw', 'absence:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
