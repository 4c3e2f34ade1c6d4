-- Every field of the form (engine/fields.h): who asks and when it came, what the
-- procedure asks in all its steps, the declaration, the pieces.  What stands
-- under a condition is optional to read: guichet.entry_answers asks for it when
-- the condition holds.  A phone shows no piece.
--
-- MU404, MU403 see guichet.entry_revision, guichet.entry_person
-- RULE: request-fields
-- RULE: tell-us-once
set role api;

create function api.entry_fields(code text, by_way_of text, person bigint,
	outside boolean)
returns table (name text, type text, label text, hint text,
	optional shape.flag, "least" shape.key, most shape.key,
	autocomplete text, value text, option text, option_label text,
	chosen shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with q as materialized (
		select v.id, v.about, v.declaration, p.id as person, p.given,
		    p.family, p.email, p.phone,
		    guichet.home_address(p.id) as address
		from guichet.procedure_revision v
		left join guichet.person p
		on p.id = guichet.entry_person(entry_fields.person)
		where v.id = case when entry_fields.by_way_of in ('counter',
			'phone', 'post') and (entry_fields.person is not null
			or entry_fields.outside) and entry_fields.code
			is not null
		    then guichet.entry_revision(entry_fields.code) end
	)
	select x.name, x.type, x.label, x.hint, x.optional, x.least, x.most,
	    null, x.value, x.option, x.option_label, x.chosen
	from (
		select 0 as part, c.rank, 0 as place, c.name, c.type,
		    null as label, null as hint, c.optional, null::bigint as least,
		    c.most, c.value, null as option, null as option_label,
		    null::boolean as chosen
		from q, lateral (values
		    (1, '0-received', 'date', false, null::bigint,
			case when entry_fields.by_way_of <> 'post'
			then guichet.today()::text end),
		    (2, '0-sure', 'bool', true, null, null),
		    (3, '0-given', 'name', false, 100, q.given),
		    (4, '0-family', 'name', false, 100, q.family),
		    (5, '0-line1', 'line', false, 100, (q.address).line1),
		    (6, '0-line2', 'line', true, 100, (q.address).line2),
		    (7, '0-postcode', 'postcode', false, null,
			(q.address).postcode),
		    (8, '0-town', 'line', false, 100, (q.address).town),
		    (9, '0-email', 'email', true, null, q.email),
		    (10, '0-phone', 'phone', true, null,
			guichet.phone_shown(q.phone)))
			as c (rank, name, type, optional, most, value)
		union all
		select 1, 1, row_number() over (order by k.born, k.given),
		    '0-child', 'choice', null, null, false, null, null, null,
		    k.id::text, k.given || ' ' || k.family, false
		from q join guichet.person k
		on k.id = any (guichet.entry_children(q.person))
		where q.about = 'child'
		union all
		select 2, f.step * 1000 + f.n, o.n, f.name, f.type, f.label,
		    nullif(f.hint, ''), f.optional or s.when_field is not null,
		    f.least, f.most, null, o.code, o.label, false
		from q join guichet.procedure_field f on f.revision = q.id
		join guichet.procedure_step s on s.revision = f.revision
		    and s.n = f.step
		left join guichet.procedure_option o on o.revision = f.revision
		    and o.field = f.name
		union all
		select 3, 1, 0, '0-sworn', 'bool', null, null, true, null, null,
		    null, null, null, null
		from q where q.declaration <> ''
		union all
		select 4, c.step * 1000 + c.n, o.n, c.name, 'choice', p.label,
		    null, true, null, null, null, o.code, null,
		    o.code = 'missing'
		from q cross join lateral guichet.entry_pieces(q.id) c
		join guichet.procedure_piece p on p.revision = q.id
		    and p.code = c.code
		cross join (values (1, 'seen'), (2, 'kept'), (3, 'missing'))
		    o (n, code)
		where entry_fields.by_way_of <> 'phone'
	) as x
	order by x.part, x.rank, x.place;
end;

reset role;
