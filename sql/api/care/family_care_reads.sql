-- Who has opened the care plan of a child of mine, latest first: 50 at most.
--
-- MU404 that child is not mine
set role api;

create function api.family_care_reads(child bigint)
returns table (at timestamptz, name shape.person, town shape.flag)
stable language sql
begin atomic
	select r.at, r.name, r.by_town
	from (select guichet.my_child($1) as child offset 0) k
	join family.care_plan_read r on r.child = k.child
	order by r.at desc, r.id desc limit 50;
end;

reset role;
