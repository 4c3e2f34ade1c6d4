-- Takes a document back from a change.  When nothing else has it, its bytes are
-- erased.  One row.
--
-- MU404 no such document of that change, or not theirs
-- MU479 the change is decided, or the document was accepted
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-remove
set role api;

create function api.proof_remove(of_change bigint, document bigint, once text)
returns table (change shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	record;
	was	text;
begin
	change := of_change;
	if guichet.once_begin(once, 'proof_remove', concat_ws('|',
	    of_change, document)) is not null then
		return next;
		return;
	end if;
	select * into c from guichet.change_of_mine(of_change);
	select d.state into was from guichet.document d
	join guichet.family_change_document l on l.document = d.id
	where l.change = c.id and d.id = proof_remove.document;
	if was is null then
		perform guichet.refuse_absent(format('document %s', document));
	elsif not c.open or was = 'accepted' and not guichet.document_shared(
	    document, c.id) then
		perform guichet.refuse('MU479', null, 'may not be taken back');
	end if;
	delete from guichet.family_change_document l
	where l.change = c.id and l.document = proof_remove.document;
	if was <> 'accepted' and not guichet.document_shared(document, null)
	then
		perform guichet.document_erase(document);
	end if;
	perform guichet.note('document-remove', 'document:' || document,
	    'change:' || c.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
