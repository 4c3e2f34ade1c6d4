-- The rows of a kind: in force, to come, over; those that the draft replaces or
-- ends say so.
--
-- MU403 without the right
-- MU404 no such kind
set role api;

create function api.setting_rules(kind text, draft bigint)
returns table (target text, past shape.flag, later shape.flag,
	drafted shape.setting_op, vote_number text, vote_day date,
	activity text, place text, zone text,
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
	return query select r.key,
	    coalesce(upper(w.during) <= guichet.today(), false)::shape.flag,
	    coalesce(lower(w.during) > guichet.today(), false)::shape.flag,
	    c.op::shape.setting_op, v.number, v.day, w.*
	from guichet.setting_rows(setting_rules.kind) r
	left join guichet.council_vote v
	    on v.id = (r.facts ->> 'vote')::bigint
	left join guichet.setting_change c on c.draft = setting_rules.draft
	    and c.kind = setting_rules.kind and c.target = r.key,
	    lateral guichet.setting_words(setting_rules.kind, r.facts, null) w
	order by coalesce(upper(w.during) <= guichet.today(), false),
	    w.activity, w.place nulls first, w.zone nulls first, w.action,
	    w.weekdays nulls first, w.year desc, w.rank, w.name, w.during;
end
$$;

reset role;
