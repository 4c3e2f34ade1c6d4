-- Writes a care plan: a new draft, or the draft id.  A plan that was signed does
-- not change any more: it is ended, and another one written.  protocol and steps
-- come in boxes.  until_day is the last day.  One row: the child.
--
-- MU403 without the right
-- MU404 no such child, school or plan
-- MU409 it has changed since the page was shown, or is signed
-- MU455 no such meal mode
-- MU523 the last day is before the first
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.care_plan_save(whose bigint, id bigint, version integer,
	school bigint, from_day date, until_day date, meal_mode text,
	protocol text, steps text, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	guichet.care_plan;
begin
	if guichet.once_begin(once, 'care_plan_save', concat_ws('|', $1, $2, $3,
	    $4, from_day, until_day, meal_mode)) is null then
		perform guichet.need_right('health-read');
		perform guichet.one_of(meal_mode, array['adapted',
		    'packed-lunch', 'excluded'], 'meal_mode');
		if until_day < from_day then
			perform guichet.refuse('MU523', 'until_day',
			    'the last day is before the first');
		end if;
		perform guichet.clerk_child($1);
		if not exists (select from guichet.school s
		    where s.id = care_plan_save.school) then
			perform guichet.refuse('MU404', 'school',
			    'no such school');
		end if;
		if $2 is null then
			insert into guichet.care_plan as c (child, school, during,
			    meal_mode, protocol, steps, recorded_at, recorded_by)
			values ($1, $4, daterange(from_day, until_day, '[]'),
			    $7, $8, $9, guichet.now(), guichet.my_person())
			returning c.* into was;
		else
			select c.* into was from guichet.care_plan c
			where c.id = $2 and c.child = $1 for update;
			if was.id is null then
				perform guichet.refuse('MU404', 'id', 'no plan');
			elsif was.version <> $3 or was.state <> 'draft' then
				perform guichet.refuse('MU409', null, format(
				    'plan %s: version %s, %s', was.id,
				    was.version, was.state));
			end if;
			update guichet.care_plan c set school = $4,
			    during = daterange(from_day, until_day, '[]'),
			    meal_mode = $7, protocol = $8, steps = $9,
			    version = c.version + 1
			where c.id = was.id;
		end if;
		perform guichet.note('care-plan-save', 'care-plan:' || was.id);
		perform guichet.once_end(once, '{}');
	end if;
	child := $1;
	return next;
end
$$;

reset role;
