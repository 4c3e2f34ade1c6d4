-- Prepares what the town says of a child, a class, a site or all: nothing is
-- written about any child yet.  place: "school:N", "class:N" or null.  One row:
-- its number.
--
-- MU403 without the right      MU404 no such child, class or site
-- MU450 no kind
-- MU670 not a kind of today    MU673 it ends before it begins
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.absence_act_make(kind bigint, place text, child bigint,
	first date, until date, activity text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was jsonb := guichet.once_begin(once, 'absence_act_make',
		    concat_ws('|', $1, $2, $3, $4, $5, $6));
begin
	id := (was ->> 'act')::bigint;
	if was is null then
		perform guichet.need_right('booking-write');
		until := coalesce(until, first);
		if kind is null then
			perform guichet.refuse('MU450', 'kind', 'no kind');
		elsif not exists (select from guichet.absence_kinds(false) k
		    where k.id = $1) then
			perform guichet.refuse('MU670', 'kind', 'no such kind');
		elsif until < first or until - first > 365 then
			perform guichet.refuse('MU673', 'until', 'not such days');
		elsif place is not null and (child is not null
		    or place !~ '^(school|class):[1-9][0-9]{0,17}$') then
			perform guichet.refuse('MU404', 'place', 'no such place');
		end if;
		begin
			insert into guichet.absence_act (kind, during, activity,
			    school, class, child, made_by, made_at)
			values ($1, daterange(first, until, '[]'), $6,
			    substring(place from '^school:(.*)')::bigint,
			    substring(place from '^class:(.*)')::bigint, $3,
			    guichet.my_person(), guichet.now())
			returning guichet.absence_act.id into id;
		exception when foreign_key_violation then
			perform guichet.refuse('MU404', 'place', 'no such place');
		end;
		perform guichet.note('absence-act-make', 'absence-act:' || id);
		perform guichet.once_end(once, jsonb_build_object('act', id));
	end if;
	return next;
end
$$;

reset role;
