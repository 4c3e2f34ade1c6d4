-- The drafts that somebody works on and the changes that are published, the last
-- one first.  ahead: it has not begun.
--
-- MU403 without the right
set role api;

create function api.setting_drafts()
returns table (id shape.key, title text, from_day date,
	state shape.setting_state, author shape.person, changed_at timestamptz,
	lines shape.count, vote_number text, vote_day date, ahead shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select d.id::shape.key, d.title, d.from_day,
	    d.state::shape.setting_state,
	    row(p.given, p.family)::shape.person, d.changed_at,
	    (select count(*) from guichet.setting_change c
		where c.draft = d.id)::shape.count, v.number, v.day,
	    (d.from_day > guichet.today())::shape.flag
	from guichet.setting_draft d
	join guichet.person p on p.id = d.author
	left join guichet.council_vote v on v.id = d.vote
	where d.state <> 'dropped'
	order by d.state in ('published', 'withdrawn'), d.from_day desc,
	    d.id desc;
end
$$;

reset role;
