-- What one save did, line by line, in the order of the page, each with its
-- activity; no row for a nonce that this person has not used.
set role api;

create function api.calendar_recap(recap text)
returns table (child shape.person, activity text, day date,
	change shape.change_kind, outcome shape.change_outcome,
	reason shape.refusal, price shape.cents, until timestamptz)
stable language sql
begin atomic
	select c.name, a.label, c.day, c.change, c.outcome, c.reason, c.price,
	    c.until
	from family.change c join family.activity a on a.code = c.activity
	where c.nonce = recap
	order by c.n;
end;

reset role;
