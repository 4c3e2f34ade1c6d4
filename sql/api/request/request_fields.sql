-- The fields of a step of a draft, with what it holds (engine/fields.h): one row
-- per field, or one per option of it.  Labels of who sends it are the
-- catalogue's.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: request-fields
set role api;

create function api.request_fields(ref text, visit text, n integer)
returns table (name text, type text, label text, hint text,
	optional shape.flag, "least" shape.key, most shape.key,
	autocomplete text, value text, option text, option_label text,
	chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query with q as materialized (
		select r.id, r.revision, r.name, r.email, r.phone, r.address,
		    r.subject, guichet.request_at(r.id, request_fields.n) as n
		from guichet.request r
		where r.id = guichet.request_mine(request_fields.ref,
		    request_fields.visit) and r.state = 'draft'
	)
	select x.name, x.type, x.label, x.hint, x.optional::shape.flag,
	    x.least::shape.key, x.most::shape.key, x.autocomplete, x.value,
	    x.option, x.option_label, x.chosen::shape.flag
	from (
		select c.rank, 0, c.name, c.type, null, null, c.optional,
		    null::bigint, c.most, c.autocomplete, c.value, null, null,
		    null::boolean
		from q, lateral (values
		    (1, 'given', 'name', false, 100, 'given-name',
			(q.name).given),
		    (2, 'family', 'name', false, 100, 'family-name',
			(q.name).family),
		    (3, 'email', 'email', false, null, 'email', q.email),
		    (4, 'phone', 'phone', true, null, 'tel', q.phone),
		    (5, 'line1', 'line', false, 100, 'address-line1',
			(q.address).line1),
		    (6, 'line2', 'line', true, 100, 'address-line2',
			(q.address).line2),
		    (7, 'postcode', 'postcode', false, null, 'postal-code',
			(q.address).postcode),
		    (8, 'town', 'line', false, 100, 'address-level2',
			(q.address).town))
			as c (rank, name, type, optional, most, autocomplete,
			value)
		where q.n = 0
		union all
		select 1, row_number() over (order by p.born, p.given), 'child',
		    'choice', null, null, false, null, null, null, null,
		    p.id::text, p.given || ' ' || p.family, p.id = q.subject
		from q join guichet.person p on p.id = any ((select m.acts
		    from guichet.me m)::bigint[])
		where q.n = 41
		union all
		select f.n, o.n, f.name, f.type, f.label, nullif(f.hint, ''),
		    f.optional, f.least, f.most, f.autocomplete,
		    case when f.type not in ('choice', 'choices') then
			(select v.value from guichet.request_value v
			where v.request = q.id and v.field = f.name
			limit 1) end, o.code, o.label,
		    exists (select from guichet.request_value v
			where v.request = q.id and v.field = f.name
			and v.value = o.code)
		from q join guichet.procedure_field f on f.revision = q.revision
		    and f.step = q.n
		left join guichet.procedure_option o on o.revision = f.revision
		    and o.field = f.name
	) as x (rank, place, name, type, label, hint, optional, least, most,
	    autocomplete, value, option, option_label, chosen)
	order by x.rank, x.place;
end
$$;

reset role;
