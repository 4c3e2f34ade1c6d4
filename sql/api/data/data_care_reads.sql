-- Who opened the care plans of one's children, latest first.
set role api;

create function api.data_care_reads()
returns table (child shape.person, at timestamptz, name shape.person)
stable language sql
begin atomic
	select k.name, r.at, r.name
	from family.care_plan_read r
	join family.child k on k.id = r.child
	order by r.at desc, r.id desc;
end;

reset role;
