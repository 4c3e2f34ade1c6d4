-- The children of a household today; other_home: they live in another one too;
-- guardians: who has authority, wherever they live.
set role api;

create function api.family_file_children(id bigint)
returns table (id shape.key, name shape.person, born date, school text,
	class text, diet shape.diet, enrolled shape.flag, guardians text,
	other_home shape.flag)
stable language sql
begin atomic
	select m.person, m.name, m.born, u.school_name, u.class_name,
	    coalesce(d.diet, 'standard'),
	    exists (select from clerk.enrolment e where e.child = m.person
		and e.activity = 'canteen'),
	    (select string_agg(g.given || ' ' || g.family, ', '
		order by g.family, g.given) from clerk.guardian g
		where g.child = m.person and g.authority <> 'withdrawn'),
	    exists (select from clerk.member o where o.person = m.person
		and o.household <> m.household)
	from clerk.member m
	left join clerk.pupil u on u.child = m.person
	left join clerk.diet d on d.child = m.person
	where m.household = (select guichet.merged_household($1)) and m.kind = 'child'
	order by m.born, m.given, m.person;
end;

reset role;
