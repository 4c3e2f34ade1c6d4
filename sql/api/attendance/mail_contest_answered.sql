-- The mail that says how a contest was answered.  message: its number.  One row.
set role api;

create function api.mail_contest_answered(message bigint)
returns table (day date, state shape.contest_state, answer text,
	price shape.cents, reason shape.no_price)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select o.day, c.state, c.answer,
	    case l.custody when 'shares' then s.price else l.price end,
	    l.reason
	from guichet.message m
	join guichet.contest c on c.id = m.object and c.state <> 'opened'
	join guichet.attendance_line o on o.id = c.line
	left join guichet.attendance_line l on l.attendance = o.attendance
	    and l.superseded_at is null
	left join guichet.attendance_share s on s.line = l.id
	    and s.payer = guichet.home_of(c.opened_by, l.day)
	where m.id = $1 and m.kind = 'contest-answered';
end
$$;

reset role;
