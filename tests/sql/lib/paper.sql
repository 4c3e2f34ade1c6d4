-- A sent request of Anne (101), its receipt, and a running job that prints it:
-- :receipt, :job, :ref (\ir town.sql and request.sql first).
create table t.r (id bigint);
insert into t.r select t.draft(101, 902);
select guichet.request_submit(id) as receipt, t.ref(id) as ref from t.r \gset
insert into guichet.job (kind, args, key, state, attempts, due_at, created_at)
	values ('receipt-pdf', jsonb_build_object('receipt', :receipt),
	:receipt, 'running', 1, guichet.now(), guichet.now())
	returning id as job \gset

-- Printed by that job: the number of the document.
create function t.printed(job bigint, the_set text, page text)
returns bigint language plpgsql as $$
declare
	d	bigint;
begin
	select document into d from api.paper_begin(job, 1, the_set,
	    encode(sha256(page::bytea), 'hex'));
	perform api.document_part(d, 0, decode(repeat('00', 40), 'hex'));
	perform api.paper_end(job, d, 12, 1, encode(sha256('pdf'), 'hex'), 'w',
	    1);
	return d;
end
$$;
