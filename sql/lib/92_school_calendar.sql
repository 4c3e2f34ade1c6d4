-- The school holidays of the Ministry's file (fr-en-calendrier-scolaire; CSV, JSON
-- or iCalendar): read, compared with what the town has, made true.
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

-- What the file says, a row a holiday and zone: as a table, as JSON (said, an
-- array, or the one of a page of the open data), or as iCalendar (said).
create function guichet.calendar_said(header text[], cells text[], said text)
returns table (zone text, name text, population text, first date, back date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if said is null then
		return query select * from guichet.calendar_table(header, cells);
	elsif btrim(said, E' \t\r\n') like 'BEGIN:%' then
		return query select * from guichet.calendar_ics(said);
	else
		return query select * from guichet.calendar_json(said);
	end if;
end
$$;

create function guichet.calendar_table(header text[], cells text[])
returns table (zone text, name text, population text, first date, back date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
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
	return query select substring(cells[i * w + c[5]] from '^Zone ([ABC])$'),
	    cells[i * w + c[1]], cells[i * w + c[2]],
	    guichet.calendar_day(cells[i * w + c[3]]),
	    guichet.calendar_day(cells[i * w + c[4]])
	from generate_series(0, cardinality(cells) / w - 1) i;
end
$$;

create function guichet.calendar_json(said text)
returns table (zone text, name text, population text, first date, back date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	list jsonb;
begin
	list := coalesce(said::jsonb -> 'results', said::jsonb);
	if jsonb_typeof(list) <> 'array' then
		perform guichet.refuse('MU615', 'document', 'no list');
	end if;
	return query select substring(h ->> 'zones' from '^Zone ([ABC])$'),
	    h ->> 'description', h ->> 'population',
	    guichet.calendar_day(h ->> 'start_date'),
	    guichet.calendar_day(h ->> 'end_date')
	from jsonb_array_elements(list) h;
exception when invalid_text_representation then
	perform guichet.refuse('MU615', 'document', 'no JSON');
end
$$;

-- Its lines unfolded (RFC 5545, 3.1), an event each.  The zones stand in the
-- summary ("Zone A", "Zones A/B"), or in the identifier where a file is of one
-- zone.  The file of all the zones cuts a holiday where a zone joins or leaves
-- it: what touches is put together again.
create function guichet.calendar_ics(said text)
returns table (zone text, name text, population text, first date, back date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query with event as (
		select (regexp_match(e, '\nSUMMARY(?:;[^:\n]*)?:([^\n]*)'))[1]
		    as summary,
		    (regexp_match(e, '\nUID:[^\n]*-Zone-([ABC])@'))[1]
		    as alone,
		    (regexp_match(e, '\nDTSTART[^:\n]*:([0-9]{8})'))[1]
		    as starts,
		    (regexp_match(e, '\nDTEND[^:\n]*:([0-9]{8})'))[1] as ends
		from regexp_split_to_table(regexp_replace(regexp_replace(said,
		    E'\r\n?', E'\n', 'g'), '\n[ \t]', '', 'g'),
		    '\nBEGIN:VEVENT(?=\n)') with ordinality x (e, n)
		where n > 1
	), told as (
		select replace(regexp_replace(v.summary,
		    '[ -]+Zones? [ABC].*$', ''), '\,', ',') as name,
		    guichet.calendar_day(regexp_replace(v.starts,
			'(....)(..)(..)', '\1-\2-\3')) as first,
		    guichet.calendar_day(regexp_replace(v.ends,
			'(....)(..)(..)', '\1-\2-\3')) as back,
		    coalesce(substring(v.summary
			from 'Zones? ([ABC](?:[/ ,]+[ABC])*)'), v.alone) as zones
		from event v where v.summary ~* '^(vacances|pont)'
		and v.summary !~* 'enseignants'
	)
	select t.z, t.name, '-', lower(d.span), upper(d.span)
	from (select x.name, u.z, range_agg(daterange(x.first, x.back)) as spans
	    from told x, regexp_split_to_table(x.zones, '[/ ,]+') u (z)
	    where x.first < x.back group by x.name, u.z) t,
	    unnest(t.spans) d (span);
end
$$;

-- The holidays of pupils in the zones A, B and C, each once.  MU615 a file
-- without the columns, or without one of them.
-- RULE: calendar-import
create function guichet.calendar_read(header text[], cells text[], said text)
returns table (zone text, name text, during daterange)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select distinct x.zone, btrim(x.name),
	    daterange(x.first, x.back)
	from guichet.calendar_said(header, cells, said) x
	where x.zone is not null and x.first < x.back
	and lower(x.population) not like 'enseignants%'
	and length(btrim(x.name)) between 1 and 200;
	if not found then
		perform guichet.refuse('MU615', 'document', 'no holidays');
	end if;
end
$$;

-- A file that is read: the import, whose lines are to be looked at.  MU616 a zone
-- with two holidays at once.
create function guichet.calendar_store(name text, header text[], cells text[],
	said text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made bigint;
begin
	insert into guichet.calendar_import as i (name, digest, made_by, made_at)
	values (left(coalesce(nullif(calendar_store.name, ''), '-'), 200),
	    guichet.calendar_digest(header, cells, said), guichet.my_person(),
	    guichet.now())
	returning i.id into made;
	insert into guichet.calendar_line (import, n, zone, name, during)
	select made, row_number() over (order by r.zone, r.during), r.zone,
	    r.name, r.during
	from guichet.calendar_read(header, cells, said) r;
	if exists (select from guichet.calendar_line a
	    join guichet.calendar_line b on b.import = a.import
	    and b.zone = a.zone and b.n > a.n and b.during && a.during
	    where a.import = made) then
		perform guichet.refuse('MU616', 'document',
		    'two holidays of a zone at once');
	end if;
	return made;
end
$$;

create function guichet.calendar_digest(header text[], cells text[], said text)
returns bytea
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return sha256(convert_to(concat_ws('|', header::text, cells::text, said),
	'UTF8'));

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
	-- A day's deadlines look back, never ahead: those of the zone from its first
	-- change on.
	perform guichet.calendar_build(a.code, s.id,
	    greatest(z.first, guichet.today()), (select max(t.day)
	    from guichet.day_slot t))
	from (select l.zone, min(least(lower(l.during), lower(l.was))) as first
	    from guichet.calendar_line l
	    where l.import = $1 and l.change <> 'same' group by l.zone) z
	join guichet.school s on s.zone = z.zone
	cross join guichet.activity a
	order by a.code, s.id;
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
