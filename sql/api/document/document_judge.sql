-- A clerk has looked at a document: accepted from the day it was issued to its
-- last day (by default what the procedure says such a piece is good for), or
-- refused with the reason that the person reads; who and when stays for good.
-- once_only: it serves here and is not offered elsewhere.  One row.
--
-- MU404 no such document of that piece
-- MU450, MU479, MU585 see guichet.document_verdict
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-seen
set role api;

create function api.document_judge(of_piece bigint, document bigint,
	verdict text, refusal text, issued date, valid_to date,
	once_only boolean, once text)
returns table (piece shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
begin
	piece := of_piece;
	if guichet.once_begin(once, 'document_judge', concat_ws('|',
	    of_piece, document, verdict, refusal, issued, valid_to,
	    once_only)) is not null then
		return next;
		return;
	end if;
	select w.id, c.valid_months, c.keep_days into d
	from guichet.document w
	join guichet.request_document l on l.document = w.id
	join guichet.piece_of_mine(of_piece) p on p.id = l.piece
	left join guichet.procedure_piece c on c.revision = p.revision
	    and c.code = p.code
	cross join guichet.me m
	where w.id = document_judge.document
	and 'document-read' = any (m.rights) for update of w;
	if d.id is null then
		perform guichet.refuse('MU404', null, format('document %s',
		    document_judge.document));
	end if;
	perform guichet.document_verdict(d.id, verdict, refusal,
	    guichet.document_valid(issued, valid_to, d.valid_months),
	    not coalesce(once_only, false), d.keep_days);
	perform guichet.piece_settle(of_piece);
	update guichet.request_piece w set state = case when verdict =
	    'accepted' then 'accepted' else w.state end
	where w.id = of_piece and w.state = 'received';
	perform guichet.note('document-' || verdict, 'document:' || d.id,
	    'piece:' || of_piece);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
