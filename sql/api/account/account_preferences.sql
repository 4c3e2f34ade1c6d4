-- Keeps what the person prefers.  One row.
--
-- MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.account_preferences(english boolean, paper boolean,
	called text, once text)
returns table (quoi shape.account_done)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me bigint := guichet.my_person();
begin
	quoi := 'preferences';
	if guichet.once_begin(once, 'account_preferences', concat_ws(' ',
	    english, paper, called)) is not null then
		return next;
		return;
	end if;
	insert into guichet.person_preference as f (person, lang, paper, called,
	    at)
	values (me, case when english then 'en' else 'fr' end,
	    coalesce(account_preferences.paper, false),
	    nullif(btrim(account_preferences.called), ''), guichet.now())
	on conflict on constraint person_preference_pkey do update
	set lang = excluded.lang, paper = excluded.paper,
	    called = excluded.called, at = excluded.at;
	perform guichet.note('preferences', 'person:' || me);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
