-- The pieces that the receipts to print name.
-- RULE: missing-list
set role api;

create function api.desk_paper_named()
returns table (receipt shape.key, label text, missing shape.flag,
	required_by text, name text, bytes shape.bytes, digest text,
	shown shape.piece_shown)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.receipt, p.label, p.missing, p.required_by, p.name, p.bytes,
	    p.digest, p.shown
	from guichet.receipt r
	join guichet.request q on q.id = r.request
	join guichet.receipt_piece p on p.receipt = r.id
	where r.paper = 'to-print'
	and q.service = any (guichet.my_services('request-read'))
	order by p.receipt, p.n;
end;

reset role;
