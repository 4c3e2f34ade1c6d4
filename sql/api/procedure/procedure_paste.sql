-- A pasted file becomes the draft of its procedure.
--
-- MU480, MU481, MU483, MU484 see procedure_import
set role api;

create function api.procedure_paste(file text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	doc	jsonb;
	new_id	bigint;
begin
	perform guichet.need_right('procedure-edit');
	doc := guichet.procedure_read(file);
	if guichet.once_begin(once, 'procedure_paste', file) is null then
		new_id := guichet.procedure_take(doc, null);
		id := new_id;
		update guichet.procedure_revision r
		set author = guichet.my_person()
		where r.id = new_id;
		perform guichet.once_end(once, '{}');
	else
		id := (select r.id from guichet.procedure_revision r
		    where r.procedure = doc ->> 'code'
		    and r.state in ('draft', 'checked'));
	end if;
	return next;
end
$$;

reset role;
