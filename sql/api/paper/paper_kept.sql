-- Whether that page was printed already, by that set, for that job.  One row.
-- RULE: paper-once
set role api;

create function api.paper_kept(job bigint, template_set text, page text)
returns table (kept shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select exists (select from guichet.paper_printed(paper_kept.job) x
	    join guichet.document d on d.id = x.document
	    where x.template_set = paper_kept.template_set
	    and x.page = decode(paper_kept.page, 'hex')
	    and d.state = 'scanned');
end;

reset role;
