-- What each criterion says of each wish of mine that waits: the part it has in
-- its place (CRPA R311-3-1-2).
set role api;

create function api.waiting_values()
returns table (wait shape.key, n shape.count, criterion shape.wait_criterion,
	value shape.count)
stable language sql
begin atomic
	select w.id, v.n, v.criterion, v.value
	from family.wait w, lateral guichet.wait_values(w.id) v
	where w.state = 'waitlisted'
	order by w.id, v.n;
end;

reset role;
