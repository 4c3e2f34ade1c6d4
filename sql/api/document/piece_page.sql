-- A piece that a request needs: why, by which text, until when.  One row.  open:
-- something may still be given; places: how many more files; step: the step of
-- the request that asks for it.
--
-- MU404 no such piece, or not theirs
set role api;

create function api.piece_page(piece bigint, visit text)
returns table (id shape.key, reference text, title text, label text,
	why text, required_by text, obtain text, state shape.piece_state,
	until date, open shape.flag, draft shape.flag, places shape.count, step shape.count,
	request shape.key)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select w.id::shape.key, w.reference, v.title, w.label,
	    nullif(c.why, ''), nullif(p.required_by, ''), nullif(c.obtain, ''),
	    p.state, p.until, w.open::shape.flag, w.draft::shape.flag,
	    (10 - (select count(*) from guichet.request_document l
		where l.piece = w.id))::integer::shape.count,
	    c.step::shape.count, w.request::shape.key
	from guichet.piece_of_mine(piece_page.piece, visit) w
	join guichet.request_piece p on p.id = w.id
	join guichet.procedure_revision v on v.id = w.revision
	left join guichet.procedure_piece c on c.revision = w.revision
	    and c.code = w.code;
	if not found then
		perform guichet.refuse_absent(format('piece %s',
		    piece_page.piece));
	end if;
end
$$;

reset role;
