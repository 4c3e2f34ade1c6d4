-- Proofs: the documents given for a change of the family file, what a clerk says
-- of a document, and which of them serve again.
set role api;

-- What proves that kind of fact; null: it needs no proof.
create function guichet.proof_kind(fact text)
returns text
immutable parallel safe language sql
return case when fact = 'address' then 'address-proof'
	when fact = 'quotient' then 'quotient-proof'
	when fact in ('authority', 'custody') then 'custody-proof'
	when fact in ('name', 'birth') then 'birth-proof' end;

-- The change, when it is one's own, or when a clerk may read files and their
-- documents; else no row.  open: a proof may still be given.
-- RULE: document-own
create function guichet.change_of_mine(change bigint)
returns table (id bigint, fact text, kind text, person bigint,
	subject bigint, state text, open boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select c.id, c.fact::text, guichet.proof_kind(c.fact), c.person,
	    c.subject, c.state::text, c.state in ('waiting', 'asked')
	from guichet.family_change c
	cross join guichet.me m
	where c.id = change_of_mine.change
	and (c.person = guichet.my_person()
	    or '{document-read,family-read}'::text[] <@ m.rights);
end;

-- Documents of a person that serve again: accepted, of that kind, valid today,
-- about that child or about nobody; to that person, and to agents who read
-- requests or files.  The one that is valid longest first.
-- RULE: document-reuse
create function guichet.documents_held(person bigint, kind text,
	subject bigint)
returns table (id bigint, name text, bytes bigint, received_at timestamptz,
	valid daterange, seen_at timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.name, d.bytes::bigint, d.received_at, d.valid, d.seen_at
	from guichet.document d
	where d.owner = documents_held.person and d.state = 'accepted'
	and d.reusable and d.kind = documents_held.kind
	and (d.owner = guichet.my_person() or exists (
	    select from guichet.me m, unnest(m.rights) r
	    where r ~ '^(request|family)-read'))
	and (d.subject is null or d.subject = documents_held.subject)
	and (d.valid is null or d.valid @> guichet.today())
	order by upper(d.valid) desc nulls first, d.id desc
	limit 10;
end;

-- What a clerk says of a document that was checked: accepted from the day it was
-- issued to its last day, or refused with the reason that the person reads.  Who
-- looked, and when, stays for good.  Accepted, its bytes are kept while it is
-- valid, keep_days otherwise; refused, a month.
--
-- MU450 a refusal without its reason
-- MU479 not checked yet, or gone
-- MU585 its days are in the wrong order, or over
-- RULE: document-seen
create function guichet.document_verdict(document bigint, verdict text,
	refusal text, valid daterange, reusable boolean, keep_days integer)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	good	boolean := verdict = 'accepted';
	last	date := upper(valid) - 1;
begin
	perform guichet.one_of(verdict, array['accepted', 'refused'],
	    'verdict');
	if not exists (select from guichet.document d
	    where d.id = document_verdict.document
	    and d.state in ('scanned', 'accepted', 'refused')) then
		perform guichet.refuse('MU479', null, 'nothing to look at');
	elsif not good and (refusal is null or refusal not in ('unreadable',
	    'wrong-document', 'expired')) then
		perform guichet.refuse('MU450', 'refusal', 'without reason');
	elsif good and last < guichet.today() then
		perform guichet.refuse('MU585', 'valid_to', 'no longer valid');
	end if;
	update guichet.document d set state = verdict,
	    refusal = case when not good then document_verdict.refusal end,
	    valid = case when good then document_verdict.valid end,
	    reusable = good and coalesce(document_verdict.reusable, true),
	    seen_by = guichet.my_person(), seen_at = guichet.now(),
	    purge_on = case when not good then guichet.today() + 30
		else greatest(last + 1, guichet.today()
		    + coalesce(document_verdict.keep_days, 90)) end
	where d.id = document_verdict.document;
end
$$;

-- From the day it was issued to its last day, both told by a clerk or by the
-- months that such a document is good for; null when nothing is known.
--
-- MU585 the last day is before the first, or the first is still to come
create function guichet.document_valid(issued date, valid_to date,
	months integer)
returns daterange
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	last date := coalesce(valid_to, (coalesce(issued, guichet.today())
		    + make_interval(months => months))::date);
begin
	if last < issued or issued > guichet.today() then
		perform guichet.refuse('MU585', 'valid_to', format(
		    'from %s to %s', issued, last));
	end if;
	return case when issued is not null or last is not null
	    then daterange(issued, last, '[]') end;
end
$$;

-- A proof has come for a change that waited for it: the clerk's turn again.
create function guichet.proof_given(change bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from guichet.family_change c
	    where c.id = proof_given.change and c.state = 'asked'
	    and c.person = guichet.my_person()) then
		perform guichet.change_move(change, 'waiting');
	end if;
end
$$;

-- A change is decided: what was given for it is accepted with it, or kept for a
-- month and then erased.  Answers the document that proves the fact.
-- RULE: change-proof
create function guichet.proof_settle(change bigint, accepted boolean,
	valid daterange)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if accepted then
		perform guichet.document_verdict(d.id, 'accepted', null,
		    proof_settle.valid, true, null)
		from guichet.family_change_document l
		join guichet.document d on d.id = l.document
		where l.change = proof_settle.change and d.state = 'scanned';
		return (select l.document
		    from guichet.family_change_document l
		    join guichet.document d on d.id = l.document
		    where l.change = proof_settle.change
		    and d.state = 'accepted'
		    order by d.seen_at desc, d.id desc limit 1);
	end if;
	update guichet.document d set purge_on = least(d.purge_on,
	    guichet.today() + 30)
	from guichet.family_change_document l
	where l.change = proof_settle.change and d.id = l.document
	and d.state <> 'accepted';
	return null;
end
$$;

reset role;
