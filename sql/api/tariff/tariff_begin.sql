-- A draft of an activity's tariff from a day on: a copy of what holds then, its
-- examples too, for a vote is a change of the last one.
--
-- MU404 no such activity
-- MU709 see guichet.tariff_begins
set role api;

create function api.tariff_begin(activity text, from_day date, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	o	guichet.tariff_version;
	first	jsonb;
begin
	first := guichet.once_begin(once, 'tariff_begin', concat_ws('|',
	    activity, from_day));
	if first is not null then
		id := (first ->> 'id')::bigint;
		return next;
		return;
	end if;
	perform guichet.need_right('canteen-settings');
	if not exists (select from guichet.activity a where a.code = activity) then
		perform guichet.refuse('MU404', 'tariff_activity',
		    'no activity ' || activity);
	end if;
	perform guichet.tariff_begins(from_day);
	select v.* into o from guichet.tariff_version v
	where v.activity = tariff_begin.activity
	and v.published_at is not null and lower(v.during) <= from_day
	order by v.during desc limit 1;
	insert into guichet.tariff_version (activity, during, rounding, cost,
	    unit_minutes, late_proof, author)
	values (activity, daterange(from_day, null),
	    coalesce(o.rounding, 'down'), o.cost, o.unit_minutes,
	    coalesce(o.late_proof, 'next-month'), guichet.my_person())
	returning guichet.tariff_version.id into id;
	insert into guichet.tariff_bracket (tariff, age_group, quotient, price,
	    rate, price_floor, price_ceiling)
	select tariff_begin.id, b.age_group, b.quotient, b.price, b.rate,
	    b.price_floor, b.price_ceiling
	from guichet.tariff_bracket b where b.tariff = o.id order by b.id;
	insert into guichet.tariff_modifier (tariff, criterion, least, price,
	    percent, amount)
	select tariff_begin.id, m.criterion, m.least, m.price, m.percent,
	    m.amount
	from guichet.tariff_modifier m where m.tariff = o.id order by m.id;
	insert into guichet.tariff_test (tariff, quotient, facts, price)
	select tariff_begin.id, t.quotient, t.facts, t.price
	from guichet.tariff_test t where t.tariff = o.id order by t.id;
	perform guichet.once_end(once, jsonb_build_object('id', id));
	return next;
end
$$;

reset role;
