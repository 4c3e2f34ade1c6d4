-- Erases what has served, 200 documents a batch: those whose day has come, and
-- those given for drafts that ran out.  Their rows stay, with who saw them and
-- when.  One row: whether nothing was left.
-- RULE: document-purge
set role api;

create function api.job_document_purge(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	integer;
begin
	select count(*) into n from (
	    select guichet.document_erase(d.id) from guichet.document d
	    where d.id in (
		select w.id from guichet.document w
		where w.state <> 'purged' and w.purge_on <= guichet.today()
		union
		select l.document
		from guichet.request q
		join guichet.request_piece p on p.request = q.id
		join guichet.request_document l on l.piece = p.id
		join guichet.document w on w.id = l.document
		    and w.state <> 'purged'
		where q.state = 'draft' and q.expires_at < guichet.now()
		and not exists (select from guichet.request_document o
		    join guichet.request_piece op on op.id = o.piece
		    join guichet.request oq on oq.id = op.request
		    where o.document = l.document and not (oq.state = 'draft'
			and oq.expires_at < guichet.now()))
		limit 200)) e;
	perform guichet.job_progress(job, n + (select j.progress
	    from guichet.job j where j.id = job_document_purge.job));
	ended := n = 0;
	return next;
end
$$;

reset role;
