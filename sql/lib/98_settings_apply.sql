-- What a draft does to the rules, and undoing it.
set role api;

-- A row of that kind as it is, locked; null when there is none.
create or replace function guichet.setting_row(kind text, key text)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	record;
	facts	jsonb;
begin
	select * into k from guichet.setting_kinds() s
	where s.kind = setting_row.kind;
	execute format('select to_jsonb(t) from guichet.%I t where t.%I::text = $1 '
	    'for update', k.place, k.key) into facts using setting_row.key;
	return facts;
end
$$;

-- Makes a row what it should be: was null inserts it, became null deletes it.
-- Answers it as it stands then.
create or replace function guichet.setting_put(kind text, was jsonb, became jsonb)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	record;
	names	text;
	facts	jsonb;
begin
	select * into k from guichet.setting_kinds() s
	where s.kind = setting_put.kind;
	select string_agg(quote_ident(n), ', ') into names
	from jsonb_object_keys(became) n where n <> k.key or was is null;
	if became is null then
		execute format('delete from guichet.%I t where t.%I::text = $1',
		    k.place, k.key) using was ->> k.key;
	elsif was is null then
		execute format('insert into guichet.%1$I as t (%2$s) select %2$s '
		    'from jsonb_populate_record(null::guichet.%1$I, $1) '
		    'returning to_jsonb(t)', k.place, names)
		    into facts using became;
	else
		execute format('update guichet.%1$I t set (%2$s) = (select %2$s '
		    'from jsonb_populate_record(null::guichet.%1$I, $1)) '
		    'where t.%3$I::text = $2 returning to_jsonb(t)', k.place,
		    names, k.key) into facts using became, was ->> k.key;
	end if;
	return facts;
end
$$;

-- The same, remembered, so that a withdrawal is exact.
create or replace function guichet.setting_do(draft bigint, kind text, was jsonb,
	became jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	text := (select s.key from guichet.setting_kinds() s
		    where s.kind = setting_do.kind);
	facts	jsonb := guichet.setting_put(kind, was, became);
begin
	insert into guichet.setting_effect (draft, n, kind, key, was, became)
	select setting_do.draft, (select count(*) + 1
	    from guichet.setting_effect e where e.draft = setting_do.draft),
	    setting_do.kind, coalesce(facts, was) ->> k, was, facts;
end
$$;

-- The rule in force ends the day before, or never begins; when the new one has
-- an end, it goes on after that.
-- RULE: setting-dated
create or replace function guichet.setting_end(draft bigint, kind text,
	was jsonb, from_day date, until date, ends boolean)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	span	daterange := (was ->> 'during')::daterange;
begin
	perform guichet.setting_do(draft, kind, was, case
	    when lower(span) < from_day then was || jsonb_build_object('during',
		daterange(lower(span), from_day)) end);
	if not ends and until is not null
	    and not daterange(null, until) @> span then
		perform guichet.setting_do(draft, kind, null, (was - 'id')
		    || jsonb_build_object('during', daterange(until,
		    upper(span))));
	end if;
end
$$;

-- Which days to build anew, of which activities: those that the lines name, all
-- of them when a school changes.
create or replace function guichet.setting_touched(draft bigint)
returns text[]
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(array_agg(a.code order by a.code), '{}')
	from (select x.code from guichet.activity x
	    union
	    select c.after ->> 'code' from guichet.setting_change c
	    where c.draft = setting_touched.draft and c.kind = 'activity'
	    and c.op = 'add') a
	where exists (select from guichet.setting_change c
	    where c.draft = setting_touched.draft and (c.kind = 'school'
	    or a.code in (c.before ->> 'activity', c.after ->> 'activity')
	    or c.kind = 'activity' and a.code in (c.before ->> 'code',
		c.after ->> 'code')));
end;

-- Dated rules move no day before their own, and only at the places they name; a
-- name changes at once.
create or replace function guichet.setting_build(draft bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first	date := (select case when exists (
		    select from guichet.setting_change c
		    join guichet.setting_kinds() k on k.kind = c.kind
		    where c.draft = d.id and not k.dated)
		    then guichet.today() else greatest(d.from_day,
			guichet.today()) end
		    from guichet.setting_draft d
		    where d.id = setting_build.draft);
	last	date := coalesce((select max(s.day) from guichet.day_slot s),
		    (select max(upper(y.during)) - 1 from guichet.school_year y));
begin
	perform guichet.calendar_build(a, s.id, first, last)
	from unnest(guichet.setting_touched(draft)) a, guichet.school s
	where exists (select from guichet.activity t where t.code = a)
	and exists (select from guichet.setting_change c
	    where c.draft = setting_build.draft and (c.kind in ('school',
		'activity')
	    or a in (c.before ->> 'activity', c.after ->> 'activity')
	    and (s.id::text in (c.before ->> 'school', c.after ->> 'school')
		or c.before -> 'school' = 'null'
		or c.after -> 'school' = 'null')))
	order by a, s.id;
	if exists (select from guichet.setting_change c
	    where c.draft = setting_build.draft and c.kind = 'custody') then
		perform guichet.job_add('custody', jsonb_build_object('from',
		    first));
	end if;
	perform guichet.pattern_later();
end
$$;

-- Does what the draft says, all endings first, so that a rule may take the place
-- of another.  Answers what stands in the way, a line each; the caller undoes all
-- when there is something.
create or replace function guichet.setting_apply(draft bigint, vote bigint)
returns table (change bigint, what text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	from_day date := (select d.from_day from guichet.setting_draft d
		    where d.id = draft);
	c	record;
	was	jsonb;
	broken	text;
begin
	perform set_config('app.calendar', 'later', true);
	for c in select x.*, k.dated, k.voted, p.pass
	    from guichet.setting_change x
	    join guichet.setting_kinds() k on k.kind = x.kind,
	    generate_series(1, 2) p (pass)
	    where x.draft = setting_apply.draft
	    and (p.pass = 1 and x.op <> 'add' or p.pass = 2 and x.op <> 'end'
		and (k.dated or x.op = 'add'))
	    order by p.pass, k.rank, x.id
	loop
		change := c.id;
		begin
			if c.pass = 2 then
				perform guichet.setting_do(draft, c.kind, null,
				    (c.after - case when c.dated then 'id'
					else '' end) || case when c.dated
				    then jsonb_build_object('during', daterange(
					from_day, c.until_day + 1))
				    else '{}' end || case when c.voted
				    then jsonb_build_object('vote', vote)
				    else '{}' end);
				continue;
			end if;
			was := guichet.setting_row(c.kind, c.target);
			what := case when was is null then 'gone'
			    when was <> c.before then 'changed'
			    when c.dated and upper((was ->> 'during')::daterange)
				<= from_day then 'ended' end;
			if what is not null then
				return next;
			elsif c.dated then
				perform guichet.setting_end(draft, c.kind, was,
				    from_day, c.until_day + 1, c.op = 'end');
			else
				perform guichet.setting_do(draft, c.kind, was,
				    was || c.after);
			end if;
		exception when integrity_constraint_violation
		    or data_exception then
			get stacked diagnostics broken = constraint_name;
			what := case when broken ~ '_rank$' then 'equal-rank'
			    when broken ~ '_(once|name)$' then 'overlap'
			    else 'invalid' end;
			return next;
		end;
	end loop;
	perform set_config('app.calendar', '', true);
	perform guichet.setting_build(draft);
end
$$;

-- The rows as they were before the publication, the last one first.  Refuses
-- MU654 when something has been built upon them since.
-- RULE: setting-withdrawn
create or replace function guichet.setting_undo(draft bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	e	record;
begin
	perform set_config('app.calendar', 'later', true);
	for e in select x.*, k.dated, k.place from guichet.setting_effect x
	    join guichet.setting_kinds() k on k.kind = x.kind
	    where x.draft = setting_undo.draft order by x.n desc
	loop
		if e.became is distinct from guichet.setting_row(e.kind, e.key)
		then
			perform guichet.refuse('MU654', null, format(
			    '%s %s has changed since', e.kind, e.key));
		end if;
		-- Days without a booking go with their activity or place.
		if e.was is null and e.kind in ('activity', 'school') then
			delete from guichet.day_slot s
			where (e.kind = 'activity' and s.activity = e.key
			    or e.kind = 'school' and s.school::text = e.key)
			and not exists (select from guichet.booking b
			    where b.activity = s.activity
			    and b.school = s.school and b.day = s.day);
		end if;
		perform guichet.setting_put(e.kind, e.became, e.was);
	end loop;
	perform set_config('app.calendar', '', true);
	perform guichet.setting_build(draft);
	delete from guichet.setting_effect x where x.draft = setting_undo.draft;
exception when foreign_key_violation then
	perform guichet.refuse('MU654', null, sqlerrm);
end
$$;

reset role;
