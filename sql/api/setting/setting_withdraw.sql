-- Withdraws what was published and has not begun: every row is again as it was.
--
-- MU403 without the right
-- MU404 no such draft
-- MU409 somebody else changed it
-- MU653 it has begun, or is not published
-- MU654 something has been built upon it since
--
-- RULE: setting-withdrawn
set role api;

create function api.setting_withdraw(draft bigint, version integer, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d guichet.setting_draft;
begin
	id := $1;
	if guichet.once_begin(once, 'setting_withdraw', concat_ws('|', id,
	    version)) is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('canteen-settings');
	perform pg_advisory_xact_lock(hashtext('guichet.setting'));
	select * into d from guichet.setting_draft x where x.id = $1 for update;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such draft');
	elsif d.version is distinct from setting_withdraw.version then
		perform guichet.refuse('MU409', null, 'changed meanwhile');
	elsif d.state <> 'published' or d.from_day <= guichet.today() then
		perform guichet.refuse('MU653', null, format(
		    'draft %s is %s, from %s', d.id, d.state, d.from_day));
	end if;
	update guichet.setting_draft x set state = 'withdrawn', vote = null,
	    version = x.version + 1, withdrawn_by = guichet.my_person(),
	    withdrawn_at = guichet.now()
	where x.id = d.id;
	perform guichet.setting_undo(d.id);
	perform guichet.note('setting-withdraw', 'setting-draft:' || d.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
