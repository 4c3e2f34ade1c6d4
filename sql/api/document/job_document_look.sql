-- Every document that still waits for its check gets a job: after a long absence
-- of the antivirus the first one has given up.  One row: done.
-- RULE: document-not-lost
set role api;

create function api.job_document_look(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	integer;
begin
	select count(guichet.job_add('document-scan',
	    jsonb_build_object('document', d.id), d.id::text))
	into n
	from guichet.document d
	where d.state = 'received' and d.digest is not null
	and d.received_at < guichet.now() - interval '5 minutes';
	perform guichet.job_progress(job, n, n);
	ended := true;
	return next;
end
$$;

reset role;
