-- Imports a procedure's file as a draft (guichet procedure import); publishes it
-- too when asked.  What is already in force is left alone: the same file twice
-- changes nothing.  service null: the file's own.  One row: the revision.
--
-- MU480 no JSON   MU481 a key, type or value the format does not have
-- MU483 what the tables refuse   MU484 no such service
set role api;

create function api.procedure_import(file text, service text, publish boolean)
returns table (id shape.key, procedure text, number shape.count,
	state shape.revision_state)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	doc	jsonb := guichet.procedure_read(file);
	draft	bigint := guichet.procedure_take(doc, service);
	before	bigint := (select r.id from guichet.procedure_revision r
		    where r.procedure = doc ->> 'code'
		    and r.state = 'published');
begin
	if publish and guichet.procedure_text(draft)
	    = guichet.procedure_text(before) then
		perform guichet.procedure_clear(draft);
		delete from guichet.procedure_revision r where r.id = draft;
		draft := before;
	elsif publish then
		perform guichet.procedure_move(draft, 'checked');
		perform guichet.procedure_publish(draft);
	end if;
	return query select r.id::shape.key, r.procedure,
	    r.number::shape.count, r.state from guichet.procedure_revision r
	where r.id = draft;
end
$$;

reset role;
