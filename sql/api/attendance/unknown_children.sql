-- Children whom nobody knew: those who wait, the oldest first; then what was
-- settled, the latest first, twenty of it.  asked: that one.
set role api;

create function api.unknown_children(asked bigint)
returns table (id shape.key, words text, day date, activity text, school text,
	at timestamptz, by shape.person, child shape.person, reason text,
	settled_by shape.person, settled_at timestamptz, asked shape.flag)
stable language sql
begin atomic
	select u.id, u.words, u.day, u.label, u.school_name, u.noted_at,
	    u.noted_by, u.child, u.reason, u.settled_by, u.settled_at,
	    u.id = unknown_children.asked
	from (select x.* from clerk.unknown_child x where x.settled_at is null
	    union all
	    select y.* from (select z.* from clerk.unknown_child z
		where z.settled_at is not null
		order by z.settled_at desc, z.id desc limit 20) y) u
	order by u.settled_at is not null, u.settled_at desc, u.noted_at, u.id;
end;

reset role;
