-- The pieces that the receipt of that mail names: received with size and digest,
-- missing with the text that requires them.
-- RULE: missing-list
set role api;

create function api.mail_receipt_pieces(message bigint)
returns table (label text, missing shape.flag, required_by text, name text,
	bytes shape.bytes, digest text, shown shape.piece_shown)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.label, p.missing, p.required_by, p.name, p.bytes, p.digest,
	    p.shown
	from guichet.message m
	join guichet.receipt_piece p on p.receipt = m.object
	where m.id = message and m.kind = 'receipt'
	order by p.n;
end;

reset role;
