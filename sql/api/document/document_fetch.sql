-- A document about to be sent: what it is, and its wrapped key.  One row.  piece
-- or change says in the audit what it is read for.
--
-- MU404 no such document, or not theirs, or gone
-- MU478 it has not been checked yet
-- RULE: document-checked-first
set role api;

create function api.document_fetch(document bigint, piece bigint,
	change bigint, visit text)
returns table (name text, type text, bytes shape.bytes, parts shape.count,
	wrapped text, key_number shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
begin
	select w.* into d from guichet.document w
	where w.id = document_fetch.document and w.digest is not null
	and w.wrapped is not null and w.state in ('received', 'scanned',
	    'accepted', 'refused')
	and guichet.document_of_mine(w.id, visit);
	if d.id is null or document_fetch.piece is not null and not exists (
	    select from guichet.request_document l
	    where l.piece = document_fetch.piece and l.document = d.id)
	    or document_fetch.change is not null and not exists (
	    select from guichet.family_change_document l
	    where l.change = document_fetch.change and l.document = d.id) then
		perform guichet.refuse_absent(format('document %s',
		    document_fetch.document));
	elsif d.scanned_at is null then
		perform guichet.refuse('MU478', null, 'not checked yet');
	end if;
	name := d.name;
	type := d.type;
	bytes := d.bytes;
	parts := d.parts;
	wrapped := d.wrapped;
	key_number := d.key_number;
	return next;
end
$$;

reset role;
