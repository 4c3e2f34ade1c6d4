-- The month that each régie may begin next: the one after its last campaign, or of
-- its first closed day.  closed: slots of it that are closed; unlocked: those past
-- that are not, although somebody was booked; unfinished: it is not over.  No row
-- while a campaign is under way, or before the month has begun.
--
-- MU403 without the right
set role api;

create function api.campaign_ask()
returns table (regie shape.key, label text, month date, closed shape.count,
	unlocked shape.count, unfinished shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select r.id::shape.key, r.label, m.month,
	    n.closed::shape.count, n.unlocked::shape.count,
	    (m.month + interval '1 month' > guichet.today())::shape.flag
	from guichet.regie r
	cross join lateral (select array_agg(a.code) as codes
	    from guichet.activity a
	    where guichet.regie_of(a.grouped) = r.id) a
	cross join lateral (select coalesce((select max(upper(c.during))
		from guichet.campaign c where c.regie = r.id
		and c.kind = 'monthly' and c.state <> 'abandoned'),
	    (select date_trunc('month', min(s.day)::timestamp)::date
		from guichet.day_slot s where s.activity = any (a.codes)
		and s.state = 'closed'),
	    date_trunc('month', guichet.today()::timestamp)::date)
	    as month) m
	cross join lateral (select
	    count(*) filter (where s.state = 'closed') as closed,
	    count(*) filter (where s.state <> 'closed' and s.taken > 0
		and s.because is null and s.day < guichet.today()) as unlocked
	    from guichet.day_slot s where s.activity = any (a.codes)
	    and s.day >= m.month and s.day < m.month + interval '1 month'
	    and s.state <> 'invoiced') n
	where m.month <= guichet.today()
	and not exists (select from guichet.campaign c where c.regie = r.id
	    and c.kind = 'monthly'
	    and c.state in ('open', 'draft', 'errors', 'approved'))
	order by r.id;
end
$$;

reset role;
