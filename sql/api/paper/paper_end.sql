-- What was printed has been kept whole: its size, digest and wrapped key.  It
-- needs no check for viruses: we made it.  One row.
--
-- MU409 parts that are not all there
-- RULE: paper-once
set role api;

create function api.paper_end(job bigint, document bigint, bytes bigint,
	parts integer, digest text, wrapped text, key_number integer)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if paper_end.parts is distinct from (select count(*)
	    from guichet.document_part t
	    where t.document = paper_end.document) then
		perform guichet.refuse('MU409', null, 'parts missing');
	end if;
	update guichet.document d set bytes = paper_end.bytes,
	    parts = paper_end.parts, digest = decode(paper_end.digest, 'hex'),
	    wrapped = paper_end.wrapped, key_number = paper_end.key_number,
	    state = 'scanned', scanned_at = guichet.now()
	where d.id = paper_end.document and d.digest is null and exists (
	    select from guichet.paper_printed(job) x where x.document = d.id);
	done := found;
	perform guichet.job_progress(job, 1, 1);
	perform guichet.note((select j.kind from guichet.job j
	    where j.id = paper_end.job), 'document:' || document);
	return next;
end
$$;

reset role;
