-- A clerk has looked at a document: accepted, or refused with the reason that
-- the person reads; who and when stays for good.  One row.
--
-- MU404 no such document of that piece
-- MU450 a refusal without its reason
-- MU479 not checked yet, or gone
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: document-seen
set role api;

create function api.document_judge(of_piece bigint, document bigint,
	verdict text, refusal text, once text)
returns table (piece shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
begin
	piece := of_piece;
	if guichet.once_begin(once, 'document_judge', concat_ws('|',
	    of_piece, document, verdict, refusal)) is not null then
		return next;
		return;
	end if;
	select w.id, w.state into d from guichet.document w
	join guichet.request_document l on l.document = w.id
	join guichet.piece_of_mine(of_piece) p on p.id = l.piece
	cross join guichet.me m
	where w.id = document_judge.document
	and 'document-read' = any (m.rights) for update of w;
	if d.id is null then
		perform guichet.refuse('MU404', null, format('document %s',
		    document_judge.document));
	elsif d.state not in ('scanned', 'accepted', 'refused') then
		perform guichet.refuse('MU479', null, 'nothing to look at');
	elsif verdict = 'refused' and (refusal is null or refusal not in
	    ('unreadable', 'wrong-document', 'expired')) then
		perform guichet.refuse('MU450', 'refusal', 'without reason');
	end if;
	update guichet.document w set state = case when verdict = 'accepted'
	    then 'accepted' else 'refused' end,
	    refusal = case when verdict = 'accepted' then null
		else document_judge.refusal end,
	    seen_by = guichet.my_person(), seen_at = guichet.now(),
	    -- As long as the procedure keeps such a piece, from now on.
	    purge_on = (select guichet.today() + c.keep_days
		from guichet.piece_of_mine(of_piece) p
		join guichet.procedure_piece c on c.revision = p.revision
		    and c.code = p.code)
	where w.id = d.id;
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
