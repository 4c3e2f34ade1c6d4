-- Prepares a closing: nothing is closed yet.  what: "" everything, "activity:X"
-- or "group:X"; school null: every site; until null: a single day.
--
-- MU400 what is not of that form; MU404 no such activity, group or site
-- MU614 days in the wrong order, past, or too many; MU455 no such reason
--
-- RULE: closing-days
--
-- MU401, MU409 see guichet.once_begin; MU403 without the right
set role api;

create function api.closing_make(what text, school bigint, first date,
	until date, because text, message text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	done	jsonb;
	made	bigint;
begin
	perform guichet.need_right('canteen-settings');
	done := guichet.once_begin(once, 'closing_make', concat_ws('|', what,
	    school, first, until, because, message));
	if done is not null then
		return query select (done ->> 'id')::bigint::shape.key;
		return;
	end if;
	perform guichet.one_of(because, array['bridge', 'strike', 'weather',
	    'works', 'outing', 'election', 'other'], 'because');
	if coalesce(until, first) < first or first < guichet.today()
	    or coalesce(until, first) - first >= 60 then
		perform guichet.refuse('MU614', 'first',
		    format('%s to %s', first, until));
	end if;
	insert into guichet.closing (activity, grouped, school, during, because,
	    message, made_by, made_at)
	select x.activity, x.grouped, $2,
	    daterange(first, coalesce(until, first), '[]'), because,
	    coalesce(btrim(message), ''), guichet.my_person(), guichet.now()
	from (select null as activity, null as grouped
	    where coalesce(what, '') = ''
	    union all
	    select a.code, null from guichet.activity a
	    where what = 'activity:' || a.code
	    union all
	    select null, g.code from guichet.activity_group g
	    where what = 'group:' || g.code) x
	where $2 is null or exists (select from guichet.school s
	    where s.id = $2)
	returning closing.id into made;
	if made is null then
		perform guichet.refuse('MU404', 'what',
		    format('no such activity or site: %s, %s', what, $2));
	end if;
	perform guichet.note('closing-make', 'closing:' || made);
	perform guichet.once_end(once, jsonb_build_object('id', made));
	return query select made::shape.key;
end
$$;

reset role;
