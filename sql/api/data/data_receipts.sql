-- The receipts given for one's requests, latest first.
set role api;

create function api.data_receipts()
returns table (reference text, kind shape.receipt_kind, issued_at timestamptz)
stable language sql
begin atomic
	select q.reference, r.kind, r.issued_at
	from family.request q
	join family.receipt r on r.request = q.id
	order by r.issued_at desc, r.id desc;
end;

reset role;
