-- Makes two of one again, exactly as they were, within thirty days.  One row.
--
-- MU403, MU404 see guichet.merge_known
-- MU559 more than thirty days have gone
-- MU557 something made since stands in the way (api.merge_obstacles names it),
--       or it is undone already
-- MU401, MU409 see guichet.once_begin
-- RULE: merge-undo-exact
-- RULE: merge-thirty-days
set role api;

create function api.merge_undo(which bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	g	guichet.merge;
begin
	if guichet.once_begin(once, 'merge_undo', which::text) is null then
		g := guichet.merge_known(which, true);
		perform from guichet.merge m where m.id = which for update;
		g := guichet.merge_known(which, true);
		if g.undone_at is not null then
			perform guichet.refuse('MU557', null, 'undone already');
		elsif guichet.today() > guichet.merge_until(g.made_at) then
			perform guichet.refuse('MU559', null, 'after 30 days');
		end if;
		perform guichet.refuse('MU557', null, o.thing)
		from guichet.merge_obstacles(which) o;
		perform guichet.merge_back(which);
		update guichet.merge m set undone_at = guichet.now(),
		    undone_by = guichet.my_person() where m.id = which;
		if g.kind = 'request' then
			perform guichet.merge_request_say(g.kept, g.gone,
			    'separated');
		end if;
		perform guichet.note('merge-undo', format('%s:%s', g.kind,
		    g.kept), 'merge:' || which);
		perform guichet.note('merge-undo-gone', format('%s:%s', g.kind,
		    g.gone), 'merge:' || which);
		perform guichet.merge_tell(which, 'merge-undone');
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1::shape.key;
end
$$;

reset role;
