-- Where one has to live to pay as an inhabitant: one more, or one less.
--
set role api;

create function api.tariff_place_save(postcode text, town text, gone boolean,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := 0;
	if guichet.once_begin(once, 'tariff_place_save', concat_ws('|', postcode, town, gone)) is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('canteen-settings');
	if gone then
		delete from guichet.resident_place p
		where p.postcode = $1 and p.town = btrim($2);
	else
		insert into guichet.resident_place (postcode, town)
		values ($1, btrim($2)) on conflict do nothing;
	end if;
	perform guichet.note('tariff-place', 'place:' || $1, btrim($2));
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
