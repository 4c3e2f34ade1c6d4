-- Authority over a child, or where it lives, has changed: in words, with a day;
-- waits for a clerk, who sees the judgment.  One row.
--
-- MU404 the child is not mine
-- MU455 neither authority nor custody
-- MU401, MU409 see guichet.once_begin
--
-- RULE: family-change-waits
set role api;

create function api.family_custody_propose(child bigint, about text,
	asked text, from_day date, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'custody';
	if guichet.once_begin(once, 'family_custody_propose',
	    concat_ws('|', child, about, asked, from_day)) is null then
		perform guichet.my_child(child);
		perform guichet.change_propose(guichet.one_of(about,
		    array['authority', 'custody'], 'about'), null, child,
		    jsonb_build_object('asked', asked, 'from', from_day::text),
		    from_day);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
