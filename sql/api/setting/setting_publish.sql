-- Publishes a checked draft under a vote of the council: the rules in force end
-- the day before the draft's day, the new ones begin with it.
--
-- MU404, MU409, MU651 see guichet.setting_open
-- MU652 it was not checked, or the check finds an error now
-- MU655 that number is another vote's
--
-- RULE: setting-voted
-- RULE: setting-dated
set role api;

create function api.setting_publish(draft bigint, version integer,
	vote_number text, vote_day date, vote_title text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.setting_draft;
	v	guichet.council_vote;
begin
	id := $1;
	if guichet.once_begin(once, 'setting_publish', concat_ws('|', id, version,
	    vote_number, vote_day, vote_title)) is not null then
		return next;
		return;
	end if;
	-- One publication at a time: each is checked on what the last one left.
	perform pg_advisory_xact_lock(hashtext('guichet.setting'));
	d := guichet.setting_open($1, version);
	if d.state <> 'checked' then
		perform guichet.refuse('MU652', null, format(
		    'draft %s has not passed its check', d.id));
	end if;
	v := guichet.vote_named(vote_number, vote_day);
	if v.id is null then
		perform guichet.setting_do(d.id, 'vote', null, jsonb_build_object(
		    'number', btrim(vote_number), 'day', vote_day, 'title',
		    btrim(vote_title)));
		v := guichet.vote_named(vote_number, vote_day);
	end if;
	-- What the check found may have changed since.
	if exists (select from guichet.setting_done(d.id, v.id) f
	    where f.level = 'error') then
		perform guichet.refuse('MU652', null, 'changed since the check');
	end if;
	update guichet.setting_draft x set state = 'published', vote = v.id,
	    version = x.version + 1, published_by = guichet.my_person(),
	    published_at = guichet.now()
	where x.id = d.id;
	perform guichet.note('setting-publish', 'setting-draft:' || d.id,
	    'vote ' || v.number);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
