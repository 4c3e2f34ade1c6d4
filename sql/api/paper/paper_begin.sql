-- The document that will hold what was printed; its records (api.document_part)
-- and its end follow in the same transaction, which holds the job.  One row.
--
-- MU542 the job is not ours any more, or what it prints is gone
-- RULE: paper-once
set role api;

create function api.paper_begin(job bigint, attempt integer,
	template_set text, page text)
returns table (document shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	record;
begin
	perform from guichet.job j where j.id = paper_begin.job
	and j.state = 'running' and j.attempts = attempt for update;
	if not found then
		perform guichet.refuse('MU542', null, format('job %s', job));
	end if;
	select x.* into r from guichet.paper_of(job) x;
	if not found then
		perform guichet.refuse('MU542', null, 'purged meanwhile');
	end if;
	insert into guichet.document (label, name, type, bytes, received_at)
	values (left(r.title, 200), r.name || '.pdf', 'application/pdf',
	    0, guichet.now())
	returning id into document;
	insert into guichet.paper_pdf (receipt, invoice, template_set, page,
	    document)
	values (r.receipt, r.invoice, paper_begin.template_set,
	    decode(paper_begin.page, 'hex'), paper_begin.document);
	return next;
end
$$;

reset role;
