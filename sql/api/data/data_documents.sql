-- The documents that one sent, latest first.  purge_on: erased on that day.
set role api;

create function api.data_documents()
returns table (id shape.key, label text, name text,
	state shape.document_state, received_at timestamptz, purge_on date)
stable language sql
begin atomic
	select d.id, d.label, d.name, d.state, d.received_at, d.purge_on
	from family.document d
	order by d.received_at desc, d.id desc;
end;

reset role;
