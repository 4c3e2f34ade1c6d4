-- Accepts a change (the file says it from its day on), refuses it, or asks for a
-- piece; with its reason.  version: what the page showed; another clerk's
-- decision meanwhile is not lost.  The family is told by mail.  One row: the
-- next one that waits.
--
-- MU403 without the right to write
-- MU404 no such change
-- MU409 it has changed since the page was shown
-- MU455 no such decision
-- MU521 a refusal or a question without its reason
-- MU401, MU409 see guichet.once_begin
--
-- RULE: family-change-waits
set role api;

create function api.change_decide(id bigint, version integer, decision text,
	reason text, once text)
returns table (decided shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.family_change;
begin
	decided := id;
	if guichet.once_begin(once, 'change_decide',
	    concat_ws('|', id, version, decision, reason)) is not null then
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
	if decision = 'accepted' then
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
