-- Accepts a change (the file says it from its day on, with the document that
-- proves it), refuses it, or asks for a piece; with its reason.  issued and
-- valid_to: the days of the proofs that are accepted with it.  version: what the page showed; another clerk's
-- decision meanwhile is not lost.  The family is told by mail.  One row: the
-- next one that waits.
--
-- MU403 without the right to write
-- MU404 no such change
-- MU409 it has changed since the page was shown
-- MU455 no such decision
-- MU479, MU585 see guichet.document_verdict
-- MU586 accepted without a document, nor a word on what was seen
-- MU521 a refusal or a question without its reason
-- MU401, MU409 see guichet.once_begin
--
-- RULE: family-change-waits
set role api;

create function api.change_decide(id bigint, version integer, decision text,
	reason text, issued date, valid_to date, once text)
returns table (decided shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.family_change;
	proof	bigint;
begin
	decided := id;
	if guichet.once_begin(once, 'change_decide',
	    concat_ws('|', id, version, decision, reason, issued, valid_to))
	    is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('family-write');
	perform guichet.one_of(decision, array['accepted', 'refused', 'asked'],
	    'decision');
	if decision <> 'accepted' and coalesce(btrim(reason), '') = '' then
		perform guichet.refuse('MU521', 'reason', 'no reason');
	end if;
	perform guichet.clerk_change(id);
	select f.* into c from guichet.family_change f
	where f.id = $1 for update;
	if c.version <> change_decide.version then
		perform guichet.refuse('MU409', null, format(
		    'change %s is at version %s, not %s', id, c.version,
		    version));
	end if;
	update guichet.family_change f
	set reason = nullif(btrim(change_decide.reason), '') where f.id = $1;
	perform guichet.change_move(id, decision);
	if decision <> 'asked' then
		update guichet.family_change f set document =
		    guichet.proof_settle(f.id, decision = 'accepted',
			guichet.document_valid(issued, valid_to, null))
		where f.id = $1 returning f.document into proof;
	end if;
	if decision = 'accepted' then
		-- RULE: change-proof
		if proof is null and guichet.proof_kind(c.fact) is not null
		    and coalesce(btrim(reason), '') = '' then
			perform guichet.refuse('MU586', 'reason',
			    'which proof was seen');
		end if;
		perform guichet.change_apply(id);
	end if;
	perform guichet.note_change('family-' || decision,
	    'family-change:' || id, c.old, c.proposed, reason);
	perform guichet.mail('family-change-decided', p.email, p.id, c.id)
	from guichet.person p where p.id = c.person and p.email is not null;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
