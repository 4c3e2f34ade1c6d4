-- What one's children are and were enrolled for, latest first.
set role api;

create function api.data_enrolments()
returns table (child shape.person, activity shape.activity, during daterange)
stable language sql
begin atomic
	select k.name, e.activity, e.during
	from family.enrolment e
	join family.child k on k.id = e.child
	order by k.born, k.id, e.during desc, e.activity;
end;

reset role;
