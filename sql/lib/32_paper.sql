-- What is printed by `guichet jobs`.
set role api;

-- What a job prints, while it is the job's to print: a receipt (receipt-pdf) or an
-- invoice (invoice-pdf); the name of its file, and its title.
create function guichet.paper_of(job bigint)
returns table (receipt bigint, invoice bigint, name text, title text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.id, null::bigint, r.reference, r.title
	from guichet.job j
	join guichet.receipt r on r.id = (j.args ->> 'receipt')::bigint
	where j.id = job and j.kind = 'receipt-pdf' and j.state = 'running'
	union all
	select null, i.id, i.number, i.number
	from guichet.job j
	join guichet.invoice i on i.id = (j.args ->> 'invoice')::bigint
	where j.id = job and j.kind = 'invoice-pdf' and j.state = 'running'
	and i.number is not null;
end;

-- What was printed of it.
create function guichet.paper_printed(job bigint)
returns setof guichet.paper_pdf
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select x.* from guichet.paper_of(job) p
	join guichet.paper_pdf x on x.receipt = p.receipt
	union all
	select x.* from guichet.paper_of(job) p
	join guichet.paper_pdf x on x.invoice = p.invoice;
end;

reset role;
