-- A document begins: its row, and what it is given for, before the first of its
-- bytes.  The parts and the end follow in the same transaction.  One row; repeat: this form was sent
-- before, the document is what it made then, and only its end is looked at.
--
-- MU404 no such piece, or not theirs
-- MU477 the piece has ten documents already
-- MU479 the request is over
-- MU400, MU401, MU409 see guichet.once_any_begin
-- RULE: document-once
-- RULE: document-most
set role api;

create function api.document_begin(of_piece bigint, visit text, once text)
returns table (document shape.key, piece shape.key, repeat shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	first	jsonb;
begin
	select * into p from guichet.piece_of_mine(of_piece, visit);
	if p.id is null then
		perform guichet.refuse_absent(format('piece %s', of_piece));
	end if;
	piece := p.id;
	first := guichet.once_any_begin(once, 'document_give', p.id::text);
	repeat := first is not null;
	if repeat then
		document := (first ->> 'document')::bigint;
		return next;
		return;
	end if;
	-- Two files at once are counted one after the other.
	perform from guichet.request_piece w where w.id = p.id for update;
	if not p.open then
		perform guichet.refuse('MU479', null, 'the request is over');
	elsif (select count(*) from guichet.request_document l
	    where l.piece = p.id) >= 10 then
		perform guichet.refuse('MU477', 'document', 'ten documents');
	end if;
	document := guichet.document_arriving(p.applicant, p.subject,
	    case when p.code !~ '^free-' then p.code end, p.label);
	insert into guichet.request_document (piece, document)
	values (p.id, document_begin.document);
	return next;
end
$$;

reset role;
