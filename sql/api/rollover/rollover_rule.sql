-- Whether a rule that ends with the year goes on.  One row: the plan.
--
-- MU403, MU404 see guichet.rollover_known; no such rule in it
-- MU660 a plan that may not change any more
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.rollover_rule(which bigint, kind text, rule bigint,
	renew boolean, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	id := which;
	if guichet.once_begin(once, 'rollover_rule', concat_ws('|', which,
	    kind, rule, renew)) is null then
		perform guichet.rollover_open(which);
		update guichet.rollover_rule q
		set renew = coalesce(rollover_rule.renew, false)
		where q.rollover = which and q.kind = rollover_rule.kind
		and q.rule = rollover_rule.rule;
		if not found then
			perform guichet.refuse('MU404', 'rule', 'no such rule');
		end if;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
