-- A rule of a child's custody calendar from a day on (until_day is its last day,
-- null until further notice).  An exception (override) is a judge's, and has a
-- last day.  payer: the adult whose home the decision names to be billed; seen: the
-- day when the judgment or the agreement was seen, today unless said.  It replaces what it overlaps of its own layer;
-- what is booked passes to who has the child now, and everybody with authority
-- is told.  turns: letters A and B, whose week of the cycle or whose weekday it
-- is; from_at the day and at the hour when the first week begins, or at the hour
-- when a weekday begins.  One row: the child.
--
-- MU403 without the right
-- MU404 no such child, or an adult who has no link to it
-- MU455 a kind or a source that is not of the list
-- MU523 the last day is before the first
-- MU600 what that kind of rule needs is missing: field says what
-- MU680 the payer has no home on the first day
-- MU401, MU409 see guichet.once_begin
--
-- RULE: custody-rule-whole
set role api;

create function api.file_custody_save(whose bigint, kind text, first bigint,
	second bigint, turns text, from_at date, at text, reversed boolean,
	from_day date, until_day date, source text, payer bigint, seen date,
	once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	pattern	integer[] := guichet.custody_pattern(turns);
	hour	time := case when at ~ '^([01]?[0-9]|2[0-3])[:h][0-5][0-9]$'
		    then replace(at, 'h', ':')::time end;
	missing	text;
	home	bigint;
begin
	child := $1;
	if guichet.once_begin(once, 'file_custody_save', concat_ws('|', $1,
	    kind, first, second, turns, from_at, at, reversed, from_day,
	    until_day, source, payer, seen)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.one_of(kind, array['sole', 'parity', 'anchored',
		    'weekdays', 'holiday-split', 'override'], 'kind');
		perform guichet.one_of(source, case kind when 'override'
		    then array['judgment'] else array['judgment', 'agreement',
		    'declared'] end, 'source');
		if until_day < from_day then
			perform guichet.refuse('MU523', 'until_day',
			    'the last day is before the first');
		end if;
		missing := case
		    when kind not in ('sole', 'override')
			and (second is null or second = first) then 'second'
		    when kind = 'override' and until_day is null
			then 'until_day'
		    when kind = 'anchored' and pattern is null
			or kind = 'weekdays'
			and coalesce(cardinality(pattern), 0) <> 7 then 'turns'
		    when kind = 'anchored' and from_at is null then 'from_at'
		    when at is not null and hour is null then 'at' end;
		if missing is not null then
			perform guichet.refuse('MU600', missing, format(
			    '%s is needed by a rule %s', missing, kind));
		end if;
		if exists (select from unnest(array[first, payer, case when kind
		    not in ('sole', 'override') then second end]) a (adult)
		    where a.adult is not null
		    and not exists (select from guichet.parent_link l
			where l.child = $1 and l.adult = a.adult)) then
			perform guichet.refuse('MU404', 'first',
			    'an adult without a link to the child');
		end if;
		home := guichet.home_of(payer, from_day);
		if payer is not null and home is null then
			perform guichet.refuse('MU680', 'payer', 'no home');
		end if;
		perform guichet.fact_put('custody_rule', jsonb_build_object(
		    'child', $1, 'layer', case kind when 'holiday-split' then 2
		    when 'override' then 3 else 1 end), from_day, until_day + 1, jsonb_strip_nulls(
		    jsonb_build_object('kind', kind, 'first', first,
		    'second', case when kind not in ('sole', 'override')
			then second end, 'payer', home,
		    'pattern', case when kind in ('anchored', 'weekdays')
			then pattern end,
		    'from_at', case when kind = 'anchored'
			then from_at + coalesce(hour, '00:00') end,
		    'hand_over', coalesce(case when kind = 'weekdays'
			then hour end, '00:00'),
		    'reversed', kind = 'holiday-split'
			and coalesce(reversed, false), 'source', source)
		    || guichet.paper_seen(source, seen)));
		perform guichet.custody_moved($1, from_day);
		perform guichet.family_tell($1, 'custody');
		perform guichet.note('family-custody', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
