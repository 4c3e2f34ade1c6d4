-- The life of a draft: draft, checked, published, withdrawn; or dropped.
set role api;

-- A draft about to be changed.  Refuses MU404 when there is none, MU651 when it
-- is no draft any more, MU409 when somebody else changed it meanwhile.
create or replace function guichet.setting_open(draft bigint, version integer)
returns guichet.setting_draft
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d guichet.setting_draft;
begin
	perform guichet.need_right('canteen-settings');
	select * into d from guichet.setting_draft x where x.id = draft
	for update;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such draft');
	elsif d.state not in ('draft', 'checked') then
		perform guichet.refuse('MU651', null, format('draft %s is %s',
		    draft, d.state));
	elsif d.version is distinct from setting_open.version then
		perform guichet.refuse('MU409', null, format(
		    'draft %s: version %s, not %s', draft, d.version,
		    setting_open.version));
	end if;
	return d;
end
$$;

-- It has been changed: what was found no longer holds.
create or replace function guichet.setting_changed(draft bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	delete from guichet.setting_finding f
	where f.draft = setting_changed.draft;
	update guichet.setting_draft d set state = 'draft',
	    version = d.version + 1, changed_by = guichet.my_person(),
	    changed_at = guichet.now(), checked_at = null
	where d.id = setting_changed.draft;
	perform guichet.note('setting-edit', 'setting-draft:' || draft);
end
$$;

-- Looks again and keeps what was found.  Answers whether it may be published.
create or replace function guichet.setting_checked(draft bigint)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	good boolean;
begin
	delete from guichet.setting_finding f
	where f.draft = setting_checked.draft;
	insert into guichet.setting_finding
	select * from guichet.setting_look(draft);
	good := not exists (select from guichet.setting_finding f
	    where f.draft = setting_checked.draft and f.level = 'error');
	update guichet.setting_draft d set checked_at = guichet.now(),
	    version = d.version + 1,
	    state = case when good then 'checked' else 'draft' end
	where d.id = setting_checked.draft;
	return good;
end
$$;

reset role;
