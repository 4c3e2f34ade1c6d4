-- Who was served at a slot and is on no list, in the words of the site; child:
-- who it was.  What was put aside is not shown.
set role api;

create function api.unknown_notes(day date, site bigint, activity text)
returns table (words text, at timestamptz, by shape.person, child shape.person)
stable language sql
begin atomic
	select u.words, u.noted_at, u.noted_by, u.child
	from clerk.unknown_child u
	where u.activity = unknown_notes.activity
	and u.school = unknown_notes.site
	and u.day = coalesce(unknown_notes.day,
	    (select w.today from clerk.who w))
	and u.reason is null
	order by u.noted_at, u.id;
end;

reset role;
