-- Publishes the draft of a week: families read it from now on, and what they read
-- before stays in the records.  One row: the week.
--
-- MU403 without the right
-- MU404 there is no draft of that week, or an empty one
-- MU642 the week has been written by somebody else meanwhile
-- MU401, MU409 see guichet.once_begin
--
-- RULE: menu-published-stays
set role api;

create function api.menu_publish(from_day date, whose bigint, version integer,
	once text)
returns table ("from" date, site shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	m	guichet.menu;
begin
	"from" := guichet.monday(from_day);
	site := whose;
	if guichet.once_begin(once, 'menu_publish', concat_ws('|', from_day,
	    whose, version)) is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('kitchen-count');
	perform pg_advisory_xact_lock(hashtextextended('menu', 0));
	select t.* into m from guichet.menu t
	where t.id = guichet.menu_of("from", whose) and t.state = 'draft';
	if m.id is null or not exists (select from guichet.menu_dish d
	    where d.menu = m.id) then
		perform guichet.refuse('MU404', null, 'no draft');
	elsif m.version <> menu_publish.version then
		perform guichet.refuse('MU642', null, 'another version');
	end if;
	update guichet.menu t set superseded_at = guichet.now()
	where t.monday = m.monday and t.school is not distinct from m.school
	and t.state = 'published' and t.superseded_at is null;
	update guichet.menu t set state = 'published',
	    published_at = guichet.now() where t.id = m.id;
	perform guichet.note('menu-publish', 'menu:' || m.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
