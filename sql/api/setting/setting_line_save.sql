-- A line of a draft: a new row of that kind, or one that replaces the row target
-- from the draft's day on.  Saved again for the same row, it is replaced.
--
-- MU404, MU409, MU651 see guichet.setting_open
-- MU650 what that kind needs is missing: field says what
-- MU657 there is one of that name
set role api;

create function api.setting_line_save(draft bigint, version integer, kind text,
	target text, names text[], given text[], once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.setting_draft;
	before	jsonb;
	facts	jsonb;
	until	date;
begin
	id := $1;
	if guichet.once_begin(once, 'setting_line_save', concat_ws('|', id,
	    version, kind, target, names, given)) is not null then
		return next;
		return;
	end if;
	d := guichet.setting_open($1, version);
	select r.facts into before from guichet.setting_rows(kind) r
	where r.key = setting_line_save.target;
	if target is not null and before is null then
		perform guichet.refuse('MU404', 'target', 'no such row');
	end if;
	facts := guichet.setting_typed(kind, d.id, before, names, given);
	if target is null then
		facts := facts || guichet.setting_key(kind, d.id, facts);
	end if;
	until := (select nullif(t.value, '')::date
	    from unnest(names, given) t (name, value) where t.name = 'until');
	if until < d.from_day then
		perform guichet.refuse('MU523', 'q-until', 'before it begins');
	end if;
	delete from guichet.setting_change c where c.draft = d.id
	and c.kind = setting_line_save.kind
	and c.target = setting_line_save.target;
	insert into guichet.setting_change (draft, kind, op, target, before,
	    after, until_day)
	values (d.id, kind, case when target is null then 'add' else 'replace'
	    end, target, before, facts, until);
	perform guichet.setting_changed(d.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
