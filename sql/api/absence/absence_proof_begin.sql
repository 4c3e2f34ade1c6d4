-- A proof of an absence begins: its row, before the first of its bytes; the parts
-- and the end follow in the same transaction (api.document_part,
-- api.document_end).  One row; repeat: this form was sent before.
--
-- MU404 no such absence, or not to act for
-- MU477 it has three documents already: a certificate of a few pages
-- MU479 too late, or seen already
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-once
-- RULE: absence-proof-late
set role api;

create function api.absence_proof_begin(absence bigint, once text)
returns table (document shape.key, id shape.key, repeat shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	n	record;
	first	jsonb;
begin
	select m.* into n from guichet.absence_of_mine($1) m;
	if n.id is null then
		perform guichet.refuse_absent(format('absence %s', $1));
	end if;
	id := n.id;
	first := guichet.once_begin(once, 'absence_proof', n.id::text);
	repeat := first is not null;
	if repeat then
		document := (first ->> 'document')::bigint;
		return next;
		return;
	end if;
	-- Two files at once are counted one after the other.
	perform from guichet.absence x where x.id = n.id for update;
	if not n.open then
		perform guichet.refuse('MU479', null, 'too late, or seen');
	elsif (select count(*) from guichet.absence_document l
	    where l.absence = n.id) >= 3 then
		perform guichet.refuse('MU477', 'document', 'three documents');
	end if;
	document := guichet.document_arriving(guichet.my_person(), n.child,
	    'absence-proof', 'absence-proof', false, guichet.today() + 90);
	insert into guichet.absence_document (absence, document)
	values (n.id, absence_proof_begin.document);
	return next;
end
$$;

reset role;
