-- Gives for a piece a document that the person gave before.  One row.
--
-- MU404 no such piece or document, or not offered for it
-- MU477 the piece has ten documents already
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-reuse
set role api;

create function api.document_reuse(of_piece bigint, document bigint, once text)
returns table (piece shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	piece := of_piece;
	if guichet.once_begin(once, 'document_reuse', concat_ws('|',
	    of_piece, document)) is not null then
		return next;
		return;
	end if;
	perform from guichet.request_piece w
	where w.id = of_piece for update;
	if not exists (select from api.piece_reusable(of_piece) r
	    where r.id = document_reuse.document) then
		perform guichet.refuse('MU404', null, format('document %s',
		    document_reuse.document));
	elsif (select count(*) from guichet.request_document l
	    where l.piece = of_piece) >= 10 then
		perform guichet.refuse('MU477', 'document', 'ten documents');
	end if;
	insert into guichet.request_document (piece, document)
	values (of_piece, document_reuse.document);
	perform guichet.piece_settle(of_piece);
	perform guichet.note('document-reuse', 'document:' || document,
	    'piece:' || of_piece);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
