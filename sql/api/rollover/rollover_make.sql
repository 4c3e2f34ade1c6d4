-- Asks for the plan of the year after the last that has classes, which a job then
-- makes; the town is not touched.  renew: the groups of activities whose
-- enrolments go on.  One row: its number.
--
-- MU403 without the right
-- MU414 no school year to start from
-- MU523 the last day is before the first, or they are of other years
-- MU663 a plan of that year is open
-- MU401, MU409 see guichet.once_begin
--
-- RULE: rollover-plan
set role api;

create function api.rollover_make(first date, last date, renew text[],
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	was	jsonb := guichet.once_begin(once, 'rollover_make', concat_ws('|',
		    first, last, renew::text));
	y	text;
	r	guichet.rollover;
begin
	id := (was ->> 'id')::bigint;
	if was is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('canteen-settings');
	select x.code into y from guichet.school_year x
	where exists (select from guichet.class c where c.year = x.code)
	order by lower(x.during) desc limit 1;
	if y is null then
		perform guichet.refuse('MU414', null, 'no year with classes');
	end if;
	if last < first or to_char(first, 'YYYY') <> right(y, 4)
	    or last > first + 366 then
		perform guichet.refuse('MU523', 'last',
		    format('%s to %s after %s', first, last, y));
	end if;
	insert into guichet.rollover as o (from_year, to_year, during, renew,
	    made_at, made_by)
	values (y, guichet.year_after(y), daterange(first, last, '[]'),
	    coalesce(renew, '{}'), guichet.now(), guichet.my_person())
	on conflict do nothing returning o.* into r;
	if r.id is null then
		perform guichet.refuse('MU663', null, 'a plan is open');
	end if;
	perform guichet.rollover_job(r.id);
	perform guichet.note('rollover-planned', 'rollover:' || r.id);
	perform guichet.once_end(once, jsonb_build_object('id', r.id));
	id := r.id;
	return next;
end
$$;

reset role;
