-- The absences of one's children, latest first: four years back.
set role api;

create function api.data_absences()
returns table (child shape.person, activity text, during daterange, kind text,
	proof shape.absence_proof)
stable language sql
begin atomic
	select k.name, a.label, n.during, t.label, n.proof
	from family.absence n
	join family.absence_kind t on t.id = n.kind
	join family.child k on k.id = n.child
	left join family.activity a on a.code = n.activity
	where lower(n.during) >= (select w.today from family.who w) - 4 * 366
	order by lower(n.during) desc, k.born, k.id, n.id;
end;

reset role;
