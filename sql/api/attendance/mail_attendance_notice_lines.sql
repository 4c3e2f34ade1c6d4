-- What the mail of a day says, line by line: what was recorded, the price, and
-- what made it.  message: its number.  Of a price that two homes share, one's part.
--   rule   late or unbooked: what is added, and by how much
set role api;

create function api.mail_attendance_notice_lines(message bigint)
returns table (child text, activity text, mark shape.attendance_mark,
	base shape.cents, price shape.cents, reason shape.no_price,
	rule shape.surcharge_kind, added shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select p.given, a.label, l.mark, y.base, y.price, l.reason,
	    (case when t.booking is null then 'unbooked' when l.late then 'late'
	    end)::shape.surcharge_kind, (case when l.surcharge is not null
	    then y.price - y.base end)::shape.cents
	from guichet.message m
	join guichet.attendance_notice n on n.id = m.object
	join guichet.attendance_notice_line x on x.notice = n.id
	join guichet.attendance_line l on l.id = x.line
	    and l.superseded_at is null
	left join guichet.attendance_share s on s.line = l.id
	    and s.payer = guichet.home_of(m.person, l.day)
	cross join lateral (select case l.custody when 'shares' then s.base
		else l.base end as base, case l.custody when 'shares'
		then s.price else l.price end as price) y
	join guichet.attendance t on t.id = l.attendance
	join guichet.activity a on a.code = l.activity
	join guichet.person p on p.id = l.child
	where m.id = $1 and m.kind = 'attendance-notice'
	order by p.born, p.id, a.begins, l.id;
end
$$;

reset role;
