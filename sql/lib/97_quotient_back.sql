-- A quotient that counts back: what it makes of days that are closed already.
set role api;

-- Closed days whose terms have changed by that home's quotient get another line;
-- what was invoiced of them stays, and waits as an adjustment for the next
-- corrective run.  A line that is contested keeps its contest.
-- RULE: quotient-late-proof
create function guichet.lines_again(lines bigint[], household bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	guichet.line_part[] := array(select p
		    from guichet.line_part p where p.line = any (lines));
	l	guichet.attendance_line;
	made	bigint;
begin
	for l in select x.* from guichet.attendance_line x
	    cross join lateral guichet.line_terms(x.attendance) t
	    where x.id = any (lines) and (x.custody = 'shares'
		or (t.price, t.quotient) is distinct from (x.price, x.quotient))
	    and (t.payer, t.custody) is not distinct from
		(x.payer, x.custody)
	    order by x.id loop
		made := guichet.line_make(l.attendance, l.closing);
		update guichet.contest c set line = made
		where c.line = l.id and c.state = 'opened';
		perform guichet.line_adjust(l.attendance, 'quotient', (
		    select y.quotient from guichet.attendance_line y
		    where y.id = made));
	end loop;
	perform guichet.price_note(array(select row(p.payer, case p.payer
		when household then 'quotient' else 'other' end, a.child,
		a.activity, min(a.day), max(a.day), count(*), w.price,
		p.price)::guichet.price_change
	    from unnest(was) w
	    join guichet.line_part p on p.attendance = w.attendance
		and p.payer = w.payer and p.price is distinct from w.price
	    join guichet.attendance a on a.id = p.attendance
	    group by p.payer, a.child, a.activity, w.price, p.price));
end
$$;

reset role;
