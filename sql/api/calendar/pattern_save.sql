-- Keeps the usual week of a child, from a day until another, and the same for the
-- brothers and sisters that are named; then makes the bookings what it says.
-- held: the activities that the page showed, a rule of which ends when none of its
-- days is ticked.  days: DAY:ACTIVITY, DAY from 1, the Monday of the first week, to
-- 7 times weeks.  from_day null: today; until_day null: the end of the school
-- year.  One row: the child, and the nonce for the recap.
--
-- MU404 a child that is not theirs, MU403 one they may not act for: nothing is done
-- MU601 the days end before they begin, are over, or in no known school year
-- MU400 a day or an activity that no page shows
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.pattern_save(kid bigint, siblings text[], weeks integer,
	anchor date, held text[], days text[], from_day date, until_day date,
	once text)
returns table (child shape.key, recap text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	kids	bigint[] := array(select kid union
		    select s.t::bigint from unnest(siblings) s (t)
		    where s.t ~ '^[1-9][0-9]{0,17}$' order by 1);
	first	jsonb;
	span	daterange;
	a	text;
	k	bigint;
begin
	child := kid;
	recap := once;
	first := guichet.once_begin(once, 'pattern_save', concat_ws('|', kids,
	    weeks, anchor, held, '/', (select string_agg(t, ',' order by t)
	    from unnest(days) t), from_day, until_day));
	if first is not null then
		return next;
		return;
	end if;
	foreach k in array kids loop
		perform guichet.my_act(k);
	end loop;
	span := guichet.pattern_span(from_day, until_day);
	if exists (select from unnest(days) t
	    where t !~ '^[1-9][0-9]?:[a-z][a-z0-9-]{0,39}$'
	    or split_part(t, ':', 1)::integer > weeks * 7
	    or split_part(t, ':', 2) <> all (held)) then
		perform guichet.refuse('MU400', 'days', 'malformed days');
	end if;
	perform pg_advisory_xact_lock(hashtextextended('child', c))
	from unnest(kids) c;
	foreach k in array kids loop
		foreach a in array held loop
			perform guichet.pattern_put(guichet.my_person(), k, a,
			    weeks, anchor,
			    array(select split_part(t, ':', 1)::integer
				from unnest(days) t
				where split_part(t, ':', 2) = a order by 1), span);
		end loop;
	end loop;
	perform guichet.pattern_apply(kids, null, lower(span), null, once);
	perform guichet.note('pattern-save', 'once:' || once);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
