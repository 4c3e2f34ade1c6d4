-- What a campaign comes to by group of activities, and what the régie's last one
-- came to.  Days that are carried over are not counted.
--
-- MU403, MU404 see guichet.campaign_known
set role api;

create function api.campaign_groups(which bigint)
returns table (label text, children shape.count, lines shape.count,
	total shape.cents, last_total shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.campaign_known(which);
	return query with last as (select p.id from guichet.campaign c
	    join guichet.campaign p on p.regie = c.regie
		and p.kind = 'monthly' and p.state in ('final', 'closed')
		and p.during << c.during
	    where c.id = which order by lower(p.during) desc limit 1),
	sums as (select i.campaign, a.grouped,
		count(distinct l.child) as children, count(*) as lines,
		sum(l.price) as total
	    from guichet.invoice i
	    join guichet.invoice_line l on l.invoice = i.id
	    join guichet.activity a on a.code = l.activity
	    where (i.campaign = which or i.campaign = (select id from last))
	    and not i.carried
	    group by i.campaign, a.grouped)
	select g.label, s.children::shape.count, s.lines::shape.count,
	    s.total::shape.cents, b.total::shape.cents
	from sums s
	join guichet.activity_group g on g.code = s.grouped
	left join sums b on b.campaign <> which and b.grouped = s.grouped
	where s.campaign = which
	order by g.rank, g.code;
end
$$;

reset role;
