-- Every tariff: drafts, then what holds or comes, then what is over.
set role api;

create function api.tariffs()
returns table (id shape.key, activity text, group_label text, during daterange,
	vote text, voted date, draft shape.flag, ahead shape.flag,
	past shape.flag, author shape.person)
stable language sql
begin atomic
	select t.id, t.label, t.group_label, t.during, t.vote, t.voted,
	    t.published_at is null, t.published_at is not null
		and lower(t.during) > w.today,
	    t.published_at is not null and not upper_inf(t.during)
		and upper(t.during) <= w.today, t.author
	from clerk.tariff t
	cross join clerk.who w
	order by t.published_at is not null, t.group_rank, t.rank, t.label,
	    lower(t.during) desc;
end;

reset role;
