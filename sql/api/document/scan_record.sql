-- One sealed record of a document that waits for its check.  One row, or none.
set role api;

create function api.scan_record(document bigint, n integer)
returns table (sealed shape.record)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select t.sealed
	from guichet.document_part t
	join guichet.document d on d.id = t.document
	where t.document = scan_record.document and t.n = scan_record.n
	and d.state = 'received';
end;

reset role;
