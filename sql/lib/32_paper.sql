-- What is printed by `guichet jobs`.
set role api;

-- The receipt that a job of kind receipt-pdf names, while it is the job's to
-- print.
create function guichet.paper_receipt(job bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.id from guichet.job j
	join guichet.receipt r on r.id = (j.args ->> 'receipt')::bigint
	where j.id = job and j.kind = 'receipt-pdf' and j.state = 'running';
end;

reset role;
