-- What a revision changes of the one in force, place by place of the file.
set role api;

create function api.procedure_draft_changes(draft bigint)
returns table (place text, was text, becomes text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query
	    with r as (select v.id as live
		from guichet.procedure_revision d
		join guichet.procedure_revision v on v.procedure = d.procedure
		    and v.state = 'published'
		where d.id = procedure_draft_changes.draft),
	    old as (select * from guichet.json_leaves(
		guichet.procedure_json((select r.live from r))::jsonb)),
	    new as (select * from guichet.json_leaves(
		guichet.procedure_json(procedure_draft_changes.draft)::jsonb))
	select coalesce(new.place, old.place), old.value, new.value
	from old full join new on new.place = old.place
	where old.value is distinct from new.value
	order by coalesce(new.place, old.place) collate "C";
end
$$;

reset role;
