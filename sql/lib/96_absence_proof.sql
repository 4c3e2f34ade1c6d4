-- Proofs of absences: given by the family or shown at the counter, seen by a
-- clerk, erased at once after that (domain.md 3.7).
set role api;

-- The absence, when it is of a child that one acts for; else no row.  open: its
-- proof may still be given.
-- RULE: document-own
-- RULE: absence-proof-late
create function guichet.absence_of_mine(absence bigint)
returns table (id bigint, child bigint, open boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select n.id, n.child, n.proof in ('awaited', 'refused')
	    and n.proof_until > guichet.now()
	from guichet.absence n
	where n.id = absence_of_mine.absence and n.superseded_at is null
	and n.proof <> 'none'
	and n.child = any ((select m.acts from guichet.me m)::bigint[]);
end;

-- A proof has come for an absence whose first one was refused: the clerk's turn
-- again.
create function guichet.absence_proof_given(absence bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.absence n set proof = 'awaited', proof_by = null,
	    proof_at = null, proof_reason = null
	where n.id = absence and n.proof = 'refused';
end
$$;

-- What a clerk has seen, or cannot use: closed days come to another line, and
-- the documents are erased.  A proof that nobody gave in time is taken for a
-- reason that is kept.
--
-- MU404 no such absence    MU450 without the reason
-- RULE: absence-proof-late
-- RULE: document-erased
create function guichet.absence_judge(absence bigint, verdict text, reason text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n guichet.absence;
begin
	select x.* into n from guichet.absence x where x.id = absence
	and x.superseded_at is null and x.proof = 'awaited' for update;
	if n.id is null then
		perform guichet.refuse('MU404', 'id', 'no proof is awaited');
	elsif reason is null and (verdict = 'refused'
	    or guichet.now() >= n.proof_until and not exists (
		select from guichet.absence_document d
		where d.absence = n.id)) then
		perform guichet.refuse('MU450', 'reason', 'without reason');
	end if;
	update guichet.absence x set proof = verdict,
	    proof_by = guichet.my_person(), proof_at = guichet.now(),
	    proof_reason = reason
	where x.id = n.id;
	perform guichet.line_again(n.id);
	update guichet.document d set seen_by = guichet.my_person(),
	    seen_at = guichet.now()
	from guichet.absence_document l
	where l.absence = n.id and d.id = l.document;
	perform guichet.document_erase(l.document)
	from guichet.absence_document l where l.absence = n.id;
	delete from guichet.absence_document l where l.absence = n.id;
end
$$;

-- One mail about a proof to who declared the absence: it is due, or refused.
create function guichet.absence_tell(absence bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.mail('absence-proof', p.email, p.id, n.id)
	from guichet.absence n
	join guichet.person p on p.id = n.recorded_by and p.email is not null
	where n.id = absence and n.source = 'declared';
end
$$;

reset role;
