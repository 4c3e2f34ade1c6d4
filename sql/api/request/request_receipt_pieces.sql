-- The pieces that the receipt names: received with size and digest, missing
-- with the text that requires them.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: missing-list
set role api;

create function api.request_receipt_pieces(ref text, visit text)
returns table (label text, missing shape.flag, required_by text, name text,
	bytes shape.bytes, digest text, shown shape.piece_shown)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.label, p.missing, p.required_by, p.name, p.bytes, p.digest,
	    p.shown
	from guichet.receipt r
	join guichet.receipt_piece p on p.receipt = r.id
	where r.request = guichet.request_mine(request_receipt_pieces.ref,
	    request_receipt_pieces.visit) and r.kind = 'acknowledgement'
	order by p.n;
end;

reset role;
