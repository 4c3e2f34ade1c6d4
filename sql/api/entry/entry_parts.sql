-- How the form is laid out: a row per field or piece, in its step, with the
-- condition under which the step, or the piece, is asked, in its own words.
-- free: it may be left empty whatever the condition.
--
-- MU404 see guichet.entry_revision
set role api;

create function api.entry_parts(code text, by_way_of text)
returns table (field text, step shape.key, title text, intro text,
	piece shape.flag, free shape.flag, when_label text, when_value text,
	only_label text, only_value text, required_by text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with v as materialized (
		select guichet.entry_revision(entry_parts.code) as id
		where entry_parts.code is not null
	), item as (
		select 'q-' || f.name as field, f.step, f.n, false as piece,
		    f.optional as free, null as when_field, null as when_value,
		    f.required_by
		from v join guichet.procedure_field f on f.revision = v.id
		union all
		select 'q-' || c.name, p.step, p.n, true, p.optional,
		    p.when_field, p.when_value, p.required_by
		from v cross join lateral guichet.entry_pieces(v.id) c
		join guichet.procedure_piece p on p.revision = v.id
		    and p.code = c.code
		where entry_parts.by_way_of is distinct from 'phone'
	)
	select i.field, i.step, s.title, nullif(s.intro, ''), i.piece, i.free,
	    w.label, coalesce(wo.label, case when w.type <> 'bool'
		then s.when_value end),
	    u.label, coalesce(uo.label, case when u.type <> 'bool'
		then i.when_value end),
	    nullif(i.required_by, '')
	from v join item i on true
	join guichet.procedure_step s on s.revision = v.id and s.n = i.step
	left join guichet.procedure_field w on w.revision = v.id
	    and w.name = s.when_field
	left join guichet.procedure_option wo on wo.revision = v.id
	    and wo.field = s.when_field and wo.code = s.when_value
	left join guichet.procedure_field u on u.revision = v.id
	    and u.name = i.when_field
	left join guichet.procedure_option uo on uo.revision = v.id
	    and uo.field = i.when_field and uo.code = i.when_value
	order by i.piece, i.step, i.n;
end;

reset role;
