-- The piece that a clerk asked for was brought or sent: in words, and the change
-- waits for the clerk again.  One row: the fact.
--
-- MU404 not a change of mine
-- MU409 nothing is asked
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.family_change_answer(id bigint, answer text, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	select c.fact into done from guichet.family_change c
	where c.id = $1 and c.person = guichet.my_person();
	if done is null then
		perform guichet.refuse('MU404', 'id', 'no change of mine');
	end if;
	if guichet.once_begin(once, 'family_change_answer',
	    concat_ws('|', id, answer)) is null then
		perform guichet.change_move(id, 'waiting');
		update guichet.family_change c
		set answer = family_change_answer.answer where c.id = $1;
		perform guichet.note('family-answer', 'family-change:' || id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
