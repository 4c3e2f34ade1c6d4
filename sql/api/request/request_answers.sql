-- The answers of a request, in the order they were asked, a row per field;
-- what was not answered has no value.  step is where it can be changed.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_answers(ref text, visit text)
returns table (step shape.key, title text, label text, value text, day date,
	amount shape.cents, yes shape.flag, no shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with q as materialized (
		select r.id, r.revision from guichet.request r
		where r.id = guichet.request_mine(request_answers.ref,
		    request_answers.visit)
	)
	select w.n, w.title, f.label,
	    case when f.type in ('choice', 'choices') then
		(select string_agg(o.label, ', ' order by o.n)
		from guichet.request_value v
		join guichet.procedure_option o on o.revision = f.revision
		    and o.field = f.name and o.code = v.value
		where v.request = q.id and v.field = f.name)
		when f.type not in ('date', 'cents', 'bool') then g.value end,
	    case when f.type = 'date' then g.value::date end,
	    case when f.type = 'cents' then g.value::bigint end,
	    f.type = 'bool' and g.value = '1',
	    f.type = 'bool' and g.value is null
	from q
	cross join lateral guichet.request_walk(q.id) w
	join guichet.procedure_field f on f.revision = q.revision
	    and f.step = w.n
	left join guichet.request_value g on g.request = q.id
	    and g.field = f.name and g.n = 1
	order by w.place, f.n;
end;

reset role;
