-- What the check of a document found.  Clean: it may be handed out.  Else it is
-- set aside for 30 days and then erased, and the piece it was given for is to
-- provide again.  One row.
-- RULE: document-checked-first
-- RULE: document-quarantine
set role api;

create function api.scan_end(job bigint, document bigint, clean boolean,
	virus_checked boolean)
returns table (state shape.document_state)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.document d set
	    state = case when clean then 'scanned' else 'quarantined' end,
	    refusal = case when clean then null else 'virus' end,
	    scanned_at = guichet.now(),
	    virus_checked = scan_end.virus_checked,
	    purge_on = case when clean then d.purge_on
		else guichet.today() + 30 end
	where d.id = scan_end.document and d.state = 'received';
	perform guichet.piece_settle(l.piece) from guichet.request_document l
	where l.document = scan_end.document;
	perform guichet.note('document-' || case when clean then 'checked'
	    else 'quarantined' end, 'document:' || scan_end.document);
	perform guichet.job_progress(scan_end.job, 1, 1);
	return query select d.state from guichet.document d
	where d.id = scan_end.document;
end
$$;

reset role;
