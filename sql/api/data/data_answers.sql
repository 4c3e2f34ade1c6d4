-- What one answered in one's requests, in the order it was asked.
set role api;

create function api.data_answers()
returns table (reference text, label text, value text)
stable language sql
begin atomic
	select q.reference, a.label, a.value
	from family.request q
	join family.request_answer a on a.request = q.id
	order by q.created_at desc, q.id desc, a.step, a.field_n, a.n;
end;

reset role;
