-- The pieces that the receipt on paper names: received with size and digest,
-- missing with the text that requires them.
-- RULE: missing-list
set role api;

create function api.paper_receipt_pieces(job bigint)
returns table (label text, missing shape.flag, required_by text, name text,
	bytes shape.bytes, digest text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.label, p.missing, p.required_by, p.name, p.bytes, p.digest
	from guichet.paper_of(paper_receipt_pieces.job) x
	join guichet.receipt_piece p on p.receipt = x.receipt
	order by p.n;
end;

reset role;
