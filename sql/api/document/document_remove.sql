-- Takes a document back from a piece.  When nothing else has it, its bytes are
-- erased.  One row.
--
-- MU404 no such document of that piece, or not theirs
-- MU479 the request is over, or the document was accepted
-- MU400, MU401, MU409 see guichet.once_any_begin
-- RULE: document-remove
set role api;

create function api.document_remove(of_piece bigint, document bigint,
	visit text, once text)
returns table (piece shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	d	record;
begin
	piece := of_piece;
	if guichet.once_any_begin(once, 'document_remove', concat_ws('|',
	    of_piece, document)) is not null then
		return next;
		return;
	end if;
	select * into p from guichet.piece_of_mine(of_piece, visit);
	select w.id, w.state into d from guichet.document w
	join guichet.request_document l on l.document = w.id
	where l.piece = p.id and w.id = document_remove.document;
	if d.id is null then
		perform guichet.refuse_absent(format('document %s',
		    document_remove.document));
	elsif not p.open or d.state = 'accepted' and p.state = 'accepted' then
		perform guichet.refuse('MU479', null, 'may not be taken back');
	end if;
	delete from guichet.request_document l
	where l.piece = p.id and l.document = d.id;
	if d.state <> 'accepted' and not guichet.document_shared(d.id, null)
	then
		perform guichet.document_erase(d.id);
	end if;
	perform guichet.piece_settle(p.id);
	perform guichet.note('document-remove', 'document:' || d.id,
	    'piece:' || p.id);
	perform guichet.once_any_end(once, '{}');
	return next;
end
$$;

reset role;
