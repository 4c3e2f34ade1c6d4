-- An adult's authority over a child from a day on, with its source; what it was
-- before stays known.  An enrolled child keeps a guardian: MU528.  One row: the child.
--
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_link_save(whose bigint, adult bigint, authority text,
	from_day date, source text, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_link_save', concat_ws('|', $1, $2, $3, from_day, source)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.one_of(authority, array['full', 'limited',
		    'withdrawn'], 'authority');
		perform guichet.one_of(source, array['judgment', 'agreement',
		    'proof', 'declared'], 'source');
		if not exists (select from guichet.person p where p.id = $2
		    and p.id <> $1 and p.merged_into is null) then
			perform guichet.refuse('MU404', 'adult', 'no such person');
		end if;
		perform guichet.fact_put('parent_link', jsonb_build_object(
		    'child', $1, 'adult', $2), from_day, null,
		    jsonb_build_object('authority', $3, 'source', source));
		-- RULE: child-has-guardian
		if exists (select from guichet.pupil u where u.child = $1
		    and u.superseded_at is null
		    and u.during && daterange(greatest(from_day,
			guichet.today()), null))
		    and not exists (select from guichet.parent_link l
		    where l.child = $1 and l.superseded_at is null
		    and l.authority <> 'withdrawn'
		    and l.during @> greatest(from_day, guichet.today())) then
			perform guichet.refuse('MU528', 'authority',
			    'nobody left for an enrolled child');
		end if;
		perform guichet.family_tell($1, 'authority');
		perform guichet.note('family-authority', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
