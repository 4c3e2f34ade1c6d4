-- My phone and my contact e-mail: at once.  The sign-in is another matter.  One
-- row: what was done.
--
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.family_contact_save(email text, phone text, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	was	jsonb;
begin
	done := 'contact';
	if guichet.once_begin(once, 'family_contact_save',
	    concat_ws('|', email, phone)) is null then
		select jsonb_build_array(p.email, p.phone) into was
		from guichet.person p where p.id = me for update;
		update guichet.person p set email = family_contact_save.email,
		    phone = family_contact_save.phone
		where p.id = me;
		perform guichet.note_change('family-contact', 'person:' || me, was,
		    jsonb_build_array(email, phone));
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
