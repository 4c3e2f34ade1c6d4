-- Gives for a change a document that the person gave before.  One row.
--
-- MU404 no such change or document, or not offered for it
-- MU477 it has ten documents already
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-reuse
set role api;

create function api.proof_reuse(of_change bigint, document bigint, once text)
returns table (change shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	change := of_change;
	if guichet.once_begin(once, 'proof_reuse', concat_ws('|', of_change,
	    document)) is not null then
		return next;
		return;
	end if;
	perform from guichet.family_change f where f.id = of_change for update;
	if not exists (select from api.proof_reusable(of_change) r
	    where r.id = proof_reuse.document) then
		perform guichet.refuse_absent(format('document %s', document));
	elsif (select count(*) from guichet.family_change_document l
	    where l.change = of_change) >= 10 then
		perform guichet.refuse('MU477', 'document', 'ten documents');
	end if;
	insert into guichet.family_change_document (change, document)
	values (of_change, proof_reuse.document);
	perform guichet.proof_given(of_change);
	perform guichet.note('document-reuse', 'document:' || document,
	    'change:' || of_change);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
