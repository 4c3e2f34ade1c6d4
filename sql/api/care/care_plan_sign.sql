-- A draft was signed: by whom, and when.  It is in force from its first day.
-- One row: the child.
--
-- MU403 without the right
-- MU404 no such plan
-- MU409 no draft any more
-- MU523 signed after today
-- MU529 another plan covers these days
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.care_plan_sign(id bigint, signatories text,
	signed_on date, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	guichet.care_plan;
begin
	perform guichet.need_right('health-read');
	select c.* into p from guichet.care_plan c where c.id = $1;
	if p.id is null then
		perform guichet.refuse('MU404', 'id', 'no plan');
	end if;
	child := p.child;
	if guichet.once_begin(once, 'care_plan_sign',
	    concat_ws('|', id, signatories, signed_on)) is null then
		if signed_on > guichet.today() then
			perform guichet.refuse('MU523', 'signed_on',
			    'signed in the future');
		end if;
		-- The older plan makes way: its last day is the eve.
		if exists (select from guichet.care_plan o
		    where o.child = p.child and o.id <> p.id
		    and o.state in ('signed', 'active', 'expiring')
		    and o.during && p.during) then
			perform guichet.refuse('MU529', null,
			    'another plan covers these days');
		end if;
		update guichet.care_plan c
		set signatories = care_plan_sign.signatories,
		    signed_on = care_plan_sign.signed_on where c.id = p.id;
		perform guichet.care_plan_move(p.id, 'signed');
		if p.during @> guichet.today() then
			perform guichet.care_plan_move(p.id, 'active');
		end if;
		perform guichet.family_tell(p.child, 'care-plan');
		perform guichet.note('care-plan-sign', 'care-plan:' || p.id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
