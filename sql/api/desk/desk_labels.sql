-- Address labels for the chosen letters and receipts, in the order in which they
-- are printed, on sheets of 24; the first of them at place start, empty ones
-- before it.  None unless they are wanted (what: labels, both).  cut: the address
-- lost something.
-- RULE: postal-lines
set role api;

create function api.desk_labels(letters text[], receipts text[], what text,
	start integer)
returns table (sheet shape.key, blank shape.flag, cut shape.flag, line1 text,
	line2 text, line3 text, line4 text, line5 text, line6 text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (x.place - 1) / 24 + 1, x.lines is null, x.cut, x.lines[1],
	    x.lines[2], x.lines[3], x.lines[4], x.lines[5], x.lines[6]
	from (
		select n as place, null::text[] as lines, false as cut
		from generate_series(1, coalesce(desk_labels.start, 1) - 1) n
		union all
		select coalesce(desk_labels.start, 1) - 1
		    + row_number() over (order by w.rank, w.at, w.id),
		    p.lines, p.cut
		from guichet.paper_leaving($1, $2) w
		cross join lateral guichet.postal(w.name, w.address) p
	) x
	where desk_labels.what in ('labels', 'both')
	and exists (select from guichet.paper_leaving($1, $2))
	order by x.place;
end;

reset role;
