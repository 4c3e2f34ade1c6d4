-- The lines of a draft, as what they make (of a line that only ends a rule: that
-- rule).
--
-- MU403 without the right
set role api;

create function api.setting_lines(draft bigint)
returns table (line shape.key, kind shape.setting_kind, op shape.setting_op,
	target text, until_day date, activity text, place text, zone text,
	action shape.cutoff_action, weekdays text, how shape.cutoff_kind,
	n shape.count, weekday shape.key, at text, day_type shape.day_type,
	on_closed shape.on_closed, site text, capacity shape.count, name text,
	grouped text, begins text, ends text, in_term shape.flag,
	in_holidays shape.flag, year text, age_group shape.age_group,
	place_kind shape.school_kind, rank shape.count, during daterange,
	example_day date, example_until timestamptz,
	when_full shape.when_full, to_confirm shape.flag, opens_at timestamptz,
	effect shape.absence_effect, from_day shape.count,
	last_day shape.count, proof_hours shape.count,
	by_family shape.flag, surcharge shape.surcharge_kind,
	amount shape.cents, percent shape.count, email text, level text,
	meals shape.flag, criteria text, hold_minutes shape.count,
	answer_hours shape.count, address text, next_school text, enrols text,
	billing shape.custody_billing)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select c.id::shape.key, c.kind::shape.setting_kind,
	    c.op::shape.setting_op, c.target, c.until_day, w.*
	from guichet.setting_change c
	join guichet.setting_draft d on d.id = c.draft
	join guichet.setting_kinds() k on k.kind = c.kind,
	    lateral guichet.setting_words(c.kind, coalesce(c.after
		|| case when k.dated then jsonb_build_object('during',
		daterange(d.from_day, c.until_day + 1)) else '{}' end,
		c.before), d.id) w
	where c.draft = setting_lines.draft
	order by k.rank, c.id;
end
$$;

reset role;
