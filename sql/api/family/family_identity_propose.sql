-- The name or the birth of a child is not right in the file: each waits for a
-- clerk by itself.  One row.
--
-- MU404 the child is not mine
-- MU520 both are so already
-- MU401, MU409 see guichet.once_begin
--
-- RULE: family-change-waits
set role api;

create function api.family_identity_propose(child bigint, given text,
	family text, born date, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	names	boolean;
	birth	boolean;
begin
	done := 'name';
	if guichet.once_begin(once, 'family_identity_propose',
	    concat_ws('|', child, given, family, born)) is null then
		perform guichet.my_child(child);
		select t.given, t.family, t.born into p from guichet.person t
		where t.id = child;
		names := (p.given, p.family) is distinct from (given, family);
		birth := p.born is distinct from born;
		if not names and not birth then
			perform guichet.refuse('MU520', null, 'nothing changes');
		end if;
		if names then
			perform guichet.change_propose('name', null, child,
			    jsonb_build_object('given', given, 'family', family),
			    null);
		end if;
		if birth then
			perform guichet.change_propose('birth', null, child,
			    jsonb_build_object('born', born::text), null);
		end if;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
