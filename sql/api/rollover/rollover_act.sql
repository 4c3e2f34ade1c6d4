-- Moves a plan on: "again" has it made again, "check" says that it may be applied,
-- "apply" has it made true at once, both by a job, and once more where that job
-- gave up; "undo" removes what applying made, "drop" gives it up.  version: of the
-- page it was asked on.  One row: the plan.
--
-- MU403, MU404 see guichet.rollover_known
-- MU455 another act
-- MU660 a plan that may not change any more; MU664 something must be settled
-- MU661, MU662 see guichet.rollover_undo
-- MU665 somebody has changed the plan since the page was shown
-- MU401, MU409 see guichet.once_begin
--
-- RULE: rollover-plan
-- RULE: rollover-undo
set role api;

create function api.rollover_act(which bigint, act text, version integer,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.rollover;
begin
	id := which;
	if guichet.once_begin(once, 'rollover_act', concat_ws('|', which, act,
	    version)) is null then
		r := guichet.rollover_known(which);
		perform from guichet.rollover x where x.id = which for update;
		r := guichet.rollover_known(which);
		if r.version is distinct from rollover_act.version then
			perform guichet.refuse('MU665', null,
			    format('plan %s is of version %s', which,
			    r.version));
		end if;
		perform guichet.one_of(act, array['again', 'check', 'apply',
		    'undo', 'drop'], 'act');
		if act in ('check', 'apply') and exists (select
		    from guichet.rollover_blocks(r) b where b.stops) then
			perform guichet.refuse('MU664', null,
			    format('plan %s has something to settle', which));
		end if;
		case act
		when 'again' then
			if r.state <> 'planning' then
				perform guichet.rollover_open(which);
				perform guichet.rollover_move(which, 'planning');
			end if;
			perform guichet.rollover_job(which);
		when 'check' then
			perform guichet.rollover_move(which, 'checked');
		when 'apply' then
			if r.state <> 'applying' then
				perform guichet.rollover_move(which, 'applying');
			end if;
			perform guichet.rollover_job(which);
		when 'undo' then
			if r.state <> 'applied' then
				perform guichet.refuse('MU660', null,
				    format('plan %s is %s', which, r.state));
			end if;
			perform guichet.rollover_undo(r);
		when 'drop' then
			if r.state <> 'planning' then
				perform guichet.rollover_open(which);
			end if;
			perform guichet.rollover_move(which, 'closed');
		end case;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
