-- What each criterion says of each wish of one day's list.
set role api;

create function api.waiting_reasons(activity text, site bigint, day date)
returns table (wait shape.key, n shape.count, criterion shape.wait_criterion,
	value shape.count)
stable language sql
begin atomic
	select w.id, v.n, v.criterion, v.value
	from clerk.wait w, lateral guichet.wait_values(w.id) v
	where w.activity = waiting_reasons.activity
	and w.school = waiting_reasons.site and w.day = waiting_reasons.day
	and w.state = 'waitlisted'
	order by w.id, v.n;
end;

reset role;
