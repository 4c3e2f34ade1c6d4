-- The form of one procedure, one way in and one person.  No row until the
-- procedure and the way are chosen; ready: the person is chosen too, or said not
-- to be in the file (outside).  nobody: it is about a child, and there is none.
--
-- MU404, MU403 see guichet.entry_revision, guichet.entry_person
set role api;

create function api.entry_page(code text, by_way_of text, who bigint,
	absent boolean)
returns table (procedure text, title text, revision shape.key,
	channel shape.channel, person shape.key, name shape.person,
	born date, outside shape.flag, ready shape.flag, child shape.flag,
	nobody shape.flag, paper shape.flag, declaration text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	adult	bigint;
	rev	bigint;
begin
	if $1 is null or $2 is null or $2 not in ('counter', 'phone', 'post')
	then
		return;
	end if;
	rev := guichet.entry_revision($1);
	adult := guichet.entry_person($3);
	return query
	select v.procedure, v.title, v.id::shape.key, $2::shape.channel,
	    p.id::shape.key, case when p.id is not null then
		row(p.given, p.family)::shape.person end, p.born,
	    coalesce($4, false)::shape.flag,
	    (adult is not null or coalesce($4, false))::shape.flag,
	    (v.about = 'child')::shape.flag,
	    (v.about = 'child' and cardinality(guichet.entry_children(adult))
		= 0)::shape.flag,
	    exists (select from guichet.person_preference f
		where f.person = adult and f.paper)::shape.flag,
	    nullif(v.declaration, '')
	from guichet.procedure_revision v
	left join guichet.person p on p.id = adult
	where v.id = rev;
end
$$;

reset role;
