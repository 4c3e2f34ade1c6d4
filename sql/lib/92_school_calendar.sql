-- The school holidays of the Ministry's file (fr-en-calendrier-scolaire): read,
-- compared with what the town has, made true.
set role api;

-- Its instants are midnights in Paris, with an offset; the end is the day of the
-- return.  Null for what is no date.
create function guichet.calendar_day(said text)
returns date
stable language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	return case
	    when said ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then said::date
	    when said ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}'
		'(:[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})$'
	    then (said::timestamptz at time zone 'Europe/Paris')::date end;
exception when datetime_field_overflow or invalid_datetime_format then
	return null;
end
$$;

-- The holidays of pupils in the zones A, B and C, each once.  MU615 a file
-- without the columns, or without one of them.
-- RULE: calendar-import
create function guichet.calendar_read(header text[], cells text[])
returns table (zone text, name text, during daterange)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	heads	text[] := array(select guichet.plain(h)
		    from unnest(header) with ordinality u (h, n) order by n);
	w	integer := cardinality(header);
	c	integer[] := array[array_position(heads, 'description'),
		    array_position(heads, 'population'),
		    array_position(heads, 'date de debut'),
		    array_position(heads, 'date de fin'),
		    array_position(heads, 'zones')];
begin
	if array_position(c, null) is not null then
		perform guichet.refuse('MU615', 'document', 'columns missing');
	end if;
	return query select distinct x.zone, x.name,
	    daterange(x.first, x.back)
	from (select substr(cells[i * w + c[5]], 6) as zone,
		btrim(cells[i * w + c[1]]) as name,
		guichet.calendar_day(cells[i * w + c[3]]) as first,
		guichet.calendar_day(cells[i * w + c[4]]) as back
	    from generate_series(0, cardinality(cells) / w - 1) i
	    where cells[i * w + c[5]] ~ '^Zone [ABC]$'
	    and lower(cells[i * w + c[2]]) not like 'enseignants%') x
	where x.first < x.back and length(x.name) between 1 and 200;
	if not found then
		perform guichet.refuse('MU615', 'document', 'no holidays');
	end if;
end
$$;

-- What an import changes: added, changed (was: what it replaces), same, or
-- removed: what the town has between its first and last day and it does not.
create function guichet.calendar_differences(import bigint)
returns table (zone text, name text, during daterange, was daterange,
	change text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select l.zone, l.name, l.during,
	    case when h.during <> l.during then h.during end,
	    case when h.during is null then 'added'
		when h.during = l.during then 'same' else 'changed' end
	from guichet.calendar_line l
	left join lateral (select x.during from guichet.school_holiday x
	    where x.zone = l.zone and x.during && l.during
	    order by x.during = l.during desc, x.during limit 1) h on true
	where l.import = $1 and l.change is null
	union all
	select h.zone, h.name, h.during, null, 'removed'
	from guichet.school_holiday h
	where h.during <@ (select range_merge(range_agg(l.during))
	    from guichet.calendar_line l
	    where l.import = $1 and l.change is null and l.zone = h.zone)
	and not exists (select from guichet.calendar_line l
	    where l.import = $1 and l.zone = h.zone
	    and l.during && h.during)
	union all
	select l.zone, l.name, l.during, l.was, l.change
	from guichet.calendar_line l
	where l.import = $1 and l.change is not null;
end
$$;

-- Makes it true, and keeps what it changed.
-- RULE: calendar-import
create function guichet.calendar_commit(import bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
	kept	guichet.calendar_line[];
	n	integer := 0;
begin
	-- The days are built once, at the end.
	perform set_config('app.calendar', 'later', true);
	for d in select * from guichet.calendar_differences(import) x
	    order by x.change <> 'removed', x.zone, x.during
	loop
		n := n + 1;
		kept[n] := row(import, n, d.zone, d.name, d.during, d.change,
		    d.was)::guichet.calendar_line;
		continue when d.change = 'same';
		delete from guichet.school_holiday h
		where h.zone = d.zone and h.during && d.during;
		if d.change <> 'removed' then
			insert into guichet.school_holiday (zone, name, during,
			    import)
			values (d.zone, d.name, d.during, calendar_commit.import);
		end if;
	end loop;
	delete from guichet.calendar_line l where l.import = $1;
	insert into guichet.calendar_line select * from unnest(kept);
	perform set_config('app.calendar', '', true);
	perform guichet.calendar_build_all(guichet.today(), (select max(s.day)
	    from guichet.day_slot s));
	perform guichet.pattern_later();
	update guichet.calendar_import i set state = 'done',
	    done_by = guichet.my_person(), done_at = guichet.now()
	where i.id = $1;
end
$$;

-- An import of a calendar, for who may.  MU404 otherwise.
create function guichet.calendar_known(import bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	if not exists (select from guichet.calendar_import i
	    where i.id = import) then
		perform guichet.refuse('MU404', 'id',
		    format('no calendar %s', import));
	end if;
	return import;
end
$$;

reset role;
