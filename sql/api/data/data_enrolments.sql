-- What one's children are and were enrolled for, latest first.
set role api;

create function api.data_enrolments()
returns table (child shape.person, activity text, during daterange)
stable language sql
begin atomic
	select k.name, a.label, e.during
	from family.enrolment e
	join family.activity a on a.code = e.activity
	join family.child k on k.id = e.child
	order by k.born, k.id, e.during desc, a.rank;
end;

reset role;
