-- The desk's list: one filter, one order, the same for the list, for its count
-- and for previous and next.
--
-- A filter is a text, so that one input carries it from the list through every
-- form of a case and back: queue~procedure~service~state~assigned~words.
set role api;

create function guichet.desk_list(queue text, procedure text, service text,
	state text, assigned text, q text)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return concat_ws('~', coalesce(queue, 'open'), coalesce(procedure, ''),
    coalesce(service, ''), coalesce(state, ''), coalesce(assigned, ''),
    coalesce(q, ''));

-- Nth part of a filter, null when it is empty.  The words may hold the sign.
create function guichet.desk_part(list text, n integer)
returns text
immutable parallel safe language sql
return nullif(case when n < 6 then split_part(list, '~', n)
    else regexp_replace(list, '^([^~]*~){0,5}', '') end, '');

-- Whether a request lies in a fixed view on that day.  late: the town's target
-- or the law's date has passed; soon: the target comes within seven days;
-- silence: it decides within seven days; message: one of the person waits for an
-- answer.
-- RULE: desk-queues
create function guichet.desk_in(queue text, state text, assigned_to bigint,
	silence_on date, target_on date, me bigint, today date,
	message_at timestamptz default null)
returns boolean
immutable parallel safe language sql
return case queue
    when 'new' then state = 'submitted'
    when 'mine' then assigned_to = me
    when 'soon' then target_on between today and today + 7
    when 'late' then coalesce(target_on < today, false)
	or coalesce(silence_on < today, false)
    when 'waiting' then state = 'awaiting-piece'
    when 'silence' then silence_on between today and today + 7
    when 'unassigned' then assigned_to is null
    when 'message' then message_at is not null
    else true end;

-- The requests of a filter in the desk's order: by legal date, then by number.
-- after: only those behind that one, or, back, those before it, the nearest
-- first.  The plan is made for the filter at hand: one plan for all of them
-- would read every request there ever was.
create function guichet.desk_ids(list text, after bigint, back boolean,
	skip integer, most integer)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	m	record;
	queue	text := coalesce(guichet.desk_part(list, 1), 'open');
	proc	text := guichet.desk_part(list, 2);
	serv	text := guichet.desk_part(list, 3);
	st	text := guichet.desk_part(list, 4);
	who	text := guichet.desk_part(list, 5);
	asked	tsquery := guichet.search_query(guichet.desk_part(list, 6),
	    'start');
	day	date;
begin
	select x.person, x.today, guichet.my_services('request-read')
	    as services into m from guichet.me x;
	select r.due_on into day from guichet.request r where r.id = after;
	if back then
		return query select r.id
		from guichet.request r
		where (queue in ('all', 'message') or r.open) and r.state <> 'draft'
		and r.service = any (m.services)
		and guichet.desk_in(queue, r.state, r.assigned_to, r.silence_on,
		    r.target_on, m.person, m.today, r.message_at)
		and (proc is null or r.procedure = proc)
		and (serv is null or r.service = serv)
		and (st is null or r.state = st)
		and (who is null or guichet.desk_whose(who, r.assigned_to,
		    m.person))
		and (asked is null or guichet.request_words(r) @@ asked)
		and (r.due_on, r.id) < (day, after)
		order by r.due_on desc, r.id desc limit most;
		return;
	end if;
	return query select r.id
	from guichet.request r
	where (queue in ('all', 'message') or r.open) and r.state <> 'draft'
	and r.service = any (m.services)
	and guichet.desk_in(queue, r.state, r.assigned_to, r.silence_on,
	    r.target_on, m.person, m.today, r.message_at)
	and (proc is null or r.procedure = proc)
	and (serv is null or r.service = serv)
	and (st is null or r.state = st)
	and (who is null or guichet.desk_whose(who, r.assigned_to, m.person))
	and (asked is null or guichet.request_words(r) @@ asked)
	and (after is null or (r.due_on, r.id) > (day, after))
	order by r.due_on, r.id offset skip limit most;
end
$$;

create function guichet.desk_whose(who text, assigned_to bigint, me bigint)
returns boolean
immutable parallel safe language sql
return case who when 'me' then assigned_to = me
    when 'nobody' then assigned_to is null
    when 'others' then assigned_to <> me else true end;

-- How many requests a filter has.
create function guichet.desk_total(list text)
returns integer
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	m	record;
	queue	text := coalesce(guichet.desk_part(list, 1), 'open');
	proc	text := guichet.desk_part(list, 2);
	serv	text := guichet.desk_part(list, 3);
	st	text := guichet.desk_part(list, 4);
	who	text := guichet.desk_part(list, 5);
	asked	tsquery := guichet.search_query(guichet.desk_part(list, 6),
	    'start');
begin
	select x.person, x.today, guichet.my_services('request-read')
	    as services into m from guichet.me x;
	return (select count(*) from guichet.request r
	where (queue in ('all', 'message') or r.open) and r.state <> 'draft'
	and r.service = any (m.services)
	and guichet.desk_in(queue, r.state, r.assigned_to, r.silence_on,
	    r.target_on, m.person, m.today, r.message_at)
	and (proc is null or r.procedure = proc)
	and (serv is null or r.service = serv)
	and (st is null or r.state = st)
	and (who is null or guichet.desk_whose(who, r.assigned_to, m.person))
	and (asked is null or guichet.request_words(r) @@ asked));
end
$$;

reset role;
