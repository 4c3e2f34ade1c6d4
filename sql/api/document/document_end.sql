-- A document has arrived whole: what it is, how large, its digest, and its key
-- wrapped.  It waits for its check, and the piece has been received.  After a
-- repeat of the same form: the same file is the first answer, another one is a
-- conflict.  One row.
--
-- MU404 no document is arriving under that number
-- MU409 the same form with another file; or parts that are not all there
-- MU471 a type that is not taken
-- RULE: document-once
-- RULE: document-type
-- RULE: document-whole
set role api;

create function api.document_end(document bigint, name text, type text,
	bytes bigint, parts integer, digest text, wrapped text,
	key_number integer, visit text, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
	piece	bigint;
	change	bigint;
	absence	bigint;
begin
	done := true;
	select w.id, w.digest, w.name into d from guichet.document w
	where w.id = document_end.document;
	if d.digest is not null then
		if d.digest <> decode(document_end.digest, 'hex')
		    or d.name <> document_end.name
		    or not guichet.document_of_mine(d.id, visit) then
			perform guichet.refuse('MU409', 'document',
			    'the same form with another file');
		end if;
		return next;
		return;
	end if;
	-- One without digest is never committed: it began in this transaction,
	-- for what it was allowed to be given for.
	if d.id is null then
		perform guichet.refuse('MU404', null, format('document %s',
		    document_end.document));
	elsif document_end.type not in ('application/pdf', 'image/jpeg',
	    'image/png', 'image/heic') then
		perform guichet.refuse('MU471', 'document', document_end.type);
	elsif document_end.parts < 1 or document_end.parts is distinct from
	    (select case when count(*) = max(t.n) + 1 then count(*) end
	    from guichet.document_part t where t.document = d.id) then
		perform guichet.refuse('MU409', 'document', 'parts missing');
	end if;
	update guichet.document w set name = document_end.name,
	    type = document_end.type, bytes = document_end.bytes,
	    parts = document_end.parts,
	    digest = decode(document_end.digest, 'hex'),
	    wrapped = document_end.wrapped,
	    key_number = document_end.key_number
	where w.id = d.id;
	select l.piece into piece from guichet.request_document l
	where l.document = d.id;
	select l.change into change from guichet.family_change_document l
	where l.document = d.id;
	select l.absence into absence from guichet.absence_document l
	where l.document = d.id;
	if piece is not null then
		perform guichet.piece_settle(piece);
	elsif change is not null then
		perform guichet.proof_given(change);
	elsif absence is not null then
		perform guichet.absence_proof_given(absence);
	end if;
	perform guichet.job_add('document-scan',
	    jsonb_build_object('document', d.id), d.id::text);
	perform guichet.note('document-give', 'document:' || d.id,
	    coalesce('piece:' || piece, 'change:' || change,
	    'absence:' || absence));
	perform guichet.once_any_end(once, jsonb_build_object('document',
	    d.id));
	return next;
end
$$;

reset role;
