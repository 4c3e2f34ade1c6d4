-- The file of a procedure (guichet procedure export): the revision in force, or
-- where there is none the draft.  One row with the text; none when there is no
-- such procedure.  Imported, it gives the same bytes again.
set role api;

create function api.procedure_export(code text)
returns table (file text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select guichet.procedure_text(r.id)
	from guichet.procedure_revision r
	where r.procedure = code and r.state <> 'superseded'
	order by r.state = 'published' desc limit 1;
end;

reset role;
