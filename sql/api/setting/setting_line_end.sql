-- A line of a draft that ends a rule on the draft's day.
--
-- MU404, MU409, MU651 see guichet.setting_open
-- MU658 what has no dates does not end
set role api;

create function api.setting_line_end(draft bigint, version integer, kind text,
	target text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.setting_draft;
	before	jsonb;
begin
	id := $1;
	if guichet.once_begin(once, 'setting_line_end', concat_ws('|', id,
	    version, kind, target)) is not null then
		return next;
		return;
	end if;
	d := guichet.setting_open($1, version);
	select r.facts into before from guichet.setting_rows(kind) r
	where r.key = setting_line_end.target;
	if before is null then
		perform guichet.refuse('MU404', 'target', 'no such row');
	elsif not (select k.dated from guichet.setting_kinds() k
	    where k.kind = setting_line_end.kind) then
		perform guichet.refuse('MU658', null, kind || ' has no end');
	end if;
	delete from guichet.setting_change c where c.draft = d.id
	and c.kind = setting_line_end.kind
	and c.target = setting_line_end.target;
	insert into guichet.setting_change (draft, kind, op, target, before)
	values (d.id, kind, 'end', target, before);
	perform guichet.setting_changed(d.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
