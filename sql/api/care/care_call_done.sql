-- The family was called about a plan that is over, and said this.  The child
-- stays marked on the list until a plan follows or a person ends it.  One row:
-- nothing to take along.
--
-- MU403 without the right
-- MU404 no such plan, or not over
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.care_call_done(id bigint, note text, once text)
returns table (called shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	called := true;
	if guichet.once_begin(once, 'care_call_done',
	    concat_ws('|', id, note)) is null then
		perform guichet.need_right('canteen-list');
		update guichet.care_plan c set called_at = guichet.now(),
		    called_by = guichet.my_person(), called_note = note
		where c.id = $1 and upper(c.during) <= guichet.today()
		and c.state not in ('draft', 'ended');
		if not found then
			perform guichet.refuse('MU404', 'id', 'no plan to call for');
		end if;
		perform guichet.note('care-plan-call', 'care-plan:' || id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
