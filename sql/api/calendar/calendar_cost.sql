-- What a save did to the month's cost for my home: one row, none for a nonce that
-- this person has not used.
set role api;

create function api.calendar_cost(recap text)
returns table (before shape.cents, after shape.cents, more shape.cents,
	less shape.cents)
stable language sql
begin atomic
	select s.before, s.after,
	    case when s.after > s.before then s.after - s.before end,
	    case when s.after < s.before then s.before - s.after end
	from family.saved s where s.nonce = recap;
end;

reset role;
