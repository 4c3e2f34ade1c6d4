-- The pieces that the receipt of a request names: received, shown, or missing
-- with the text that requires them.
--
-- MU404 no such request on this desk
-- RULE: missing-list
set role api;

create function api.desk_receipt_pieces(id bigint)
returns table (label text, missing shape.flag, required_by text, name text,
	bytes shape.bytes, digest text, shown shape.piece_shown)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.label, p.missing, p.required_by, p.name, p.bytes, p.digest,
	    p.shown
	from guichet.receipt r
	join guichet.receipt_piece p on p.receipt = r.id
	where r.request = guichet.desk_known(desk_receipt_pieces.id)
	and r.kind = 'acknowledgement'
	order by p.n;
end;

reset role;
