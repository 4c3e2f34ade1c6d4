-- Documents that the person gave before and that prove such a fact: offered
-- instead of being asked again.
-- RULE: document-reuse
set role api;

create function api.proof_reusable(change bigint)
returns table (id shape.key, name text, bytes shape.bytes,
	received_at timestamptz, valid daterange)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select h.id, h.name, h.bytes, h.received_at, h.valid
	from guichet.change_of_mine(proof_reusable.change) c
	cross join guichet.documents_held(c.person, c.kind, c.subject) h
	where c.open and not exists (
	    select from guichet.family_change_document l
	    where l.change = c.id and l.document = h.id);
end;

reset role;
