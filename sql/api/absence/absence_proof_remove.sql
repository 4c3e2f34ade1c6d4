-- Takes a proof back before anybody has looked at it: its bytes are erased.  One
-- row.
--
-- MU404 no such document of that absence, or not to act for
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-remove
set role api;

create function api.absence_proof_remove(absence bigint, document bigint,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := absence;
	if guichet.once_begin(once, 'absence_proof_remove', concat_ws('|', $1,
	    $2)) is null then
		delete from guichet.absence_document l
		using guichet.absence_of_mine($1) m
		where l.absence = m.id and l.document = $2;
		if not found then
			perform guichet.refuse_absent(format('document %s', $2));
		end if;
		perform guichet.document_erase($2);
		perform guichet.note('document-remove', 'document:' || $2,
		    'absence:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
