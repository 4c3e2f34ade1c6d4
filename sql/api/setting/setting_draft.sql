-- One draft.  open: it may still be changed; ahead: published, not begun, so that
-- it may be withdrawn.
--
-- MU403 without the right
-- MU404 no such draft
set role api;

create function api.setting_draft(draft bigint)
returns table (id shape.key, version shape.key, title text, from_day date,
	state shape.setting_state, open shape.flag, ahead shape.flag,
	author shape.person, created_at timestamptz, changed_by shape.person,
	changed_at timestamptz, checked_at timestamptz, published_by shape.person,
	published_at timestamptz, withdrawn_at timestamptz, vote_number text,
	vote_day date, vote_title text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select d.id::shape.key, d.version::shape.key, d.title,
	    d.from_day, d.state::shape.setting_state,
	    (d.state in ('draft', 'checked'))::shape.flag,
	    (d.state = 'published' and d.from_day > guichet.today())::shape.flag,
	    row(a.given, a.family)::shape.person, d.created_at,
	    row(c.given, c.family)::shape.person, d.changed_at, d.checked_at,
	    case when p.id is not null
		then row(p.given, p.family)::shape.person end,
	    d.published_at, d.withdrawn_at, v.number, v.day, v.title
	from guichet.setting_draft d
	join guichet.person a on a.id = d.author
	join guichet.person c on c.id = d.changed_by
	left join guichet.person p on p.id = d.published_by
	left join guichet.council_vote v on v.id = d.vote
	where d.id = setting_draft.draft;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such draft');
	end if;
end
$$;

reset role;
