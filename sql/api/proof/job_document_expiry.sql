-- Documents whose last day has passed serve no more: they are expired and their
-- bytes are erased, 200 a batch; who saw them and when stays.  One that a
-- request on its way or a change that waits still needs is left to it: nobody is
-- offered it any more.  One row: whether nothing was left.
-- RULE: document-expired
set role api;

create function api.job_document_expiry(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	integer;
begin
	select count(*) into n from (
	    select guichet.document_erase(w.id, 'expired') from (
		select d.id from guichet.document d
		where d.state = 'accepted' and upper(d.valid) <= guichet.today()
		and not exists (select from guichet.request_document l
		    join guichet.request_piece p on p.id = l.piece
		    join guichet.request q on q.id = p.request
		    where l.document = d.id and q.state in ('draft',
			'submitted', 'in-progress', 'awaiting-piece'))
		and not exists (select from guichet.family_change_document l
		    join guichet.family_change c on c.id = l.change
		    where l.document = d.id
		    and c.state in ('waiting', 'asked'))
		order by d.id limit 200) w) e;
	perform guichet.job_progress(job, n + (select j.progress
	    from guichet.job j where j.id = job_document_expiry.job));
	ended := n = 0;
	return next;
end
$$;

reset role;
