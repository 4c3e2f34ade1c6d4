-- Who has opened the care plans of a child, latest first: 50 at most.
set role api;

create function api.care_reads(child bigint)
returns table (at timestamptz, name shape.person, town shape.flag)
stable language sql
begin atomic
	select r.at, r.name, r.by_town
	from clerk.care_plan_read r
	where r.child = $1
	order by r.at desc, r.id desc limit 50;
end;

reset role;
