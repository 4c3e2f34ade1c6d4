-- A clerk has looked at a proof of a change and cannot use it: the reason is read
-- by the family.  What is accepted is accepted with the change
-- (api.change_decide).  One row.
--
-- MU403 without the right to write files, or to read documents
-- MU404 no such document of that change
-- MU450, MU479 see guichet.document_verdict
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-seen
set role api;

create function api.proof_refuse(of_change bigint, document bigint,
	refusal text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := of_change;
	if guichet.once_begin(once, 'proof_refuse', concat_ws('|', of_change,
	    document, refusal)) is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('family-write');
	perform guichet.need_right('document-read');
	if not exists (select from guichet.family_change_document l
	    join guichet.document d on d.id = l.document
	    where l.change = of_change and d.state <> 'accepted'
	    and d.id = proof_refuse.document) then
		perform guichet.refuse('MU404', null, format('document %s',
		    document));
	end if;
	perform guichet.document_verdict(document, 'refused', refusal, null,
	    null, null);
	perform guichet.note('document-refused', 'document:' || document,
	    'change:' || of_change);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
