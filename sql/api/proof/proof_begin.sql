-- A document for a change begins: its row, before the first of its bytes; the
-- parts and the end follow in the same transaction (api.document_part,
-- api.document_end).  One row; repeat: this form was sent before.
--
-- MU404 no such change, or not theirs
-- MU477 it has ten documents already
-- MU479 it is decided
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-once
-- RULE: document-most
set role api;

create function api.proof_begin(of_change bigint, once text)
returns table (document shape.key, change shape.key, repeat shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	record;
	first	jsonb;
begin
	select * into c from guichet.change_of_mine(of_change);
	if c.kind is null then
		perform guichet.refuse_absent(format('change %s', of_change));
	end if;
	change := c.id;
	first := guichet.once_begin(once, 'proof_give', c.id::text);
	repeat := first is not null;
	if repeat then
		document := (first ->> 'document')::bigint;
		return next;
		return;
	end if;
	-- Two files at once are counted one after the other.
	perform from guichet.family_change f where f.id = c.id for update;
	if not c.open then
		perform guichet.refuse('MU479', null, 'it is decided');
	elsif (select count(*) from guichet.family_change_document l
	    where l.change = c.id) >= 10 then
		perform guichet.refuse('MU477', 'document', 'ten documents');
	end if;
	document := guichet.document_arriving(c.person, c.subject, c.kind,
	    c.kind);
	insert into guichet.family_change_document (change, document)
	values (c.id, proof_begin.document);
	return next;
end
$$;

reset role;
