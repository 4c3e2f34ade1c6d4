-- One sealed record of a document that may be fetched.  One row, or none.
set role api;

create function api.document_record(document bigint, n integer, visit text)
returns table (sealed shape.record)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select t.sealed
	from guichet.document_part t
	join guichet.document d on d.id = t.document
	where t.document = document_record.document and t.n = document_record.n
	and d.scanned_at is not null and d.state in ('scanned', 'accepted',
	    'refused')
	and guichet.document_of_mine(t.document,
	    document_record.visit);
end;

reset role;
