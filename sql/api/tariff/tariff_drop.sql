-- Forgets a draft.
--
-- MU404, MU409, MU705 see guichet.tariff_open
set role api;

create function api.tariff_drop(tariff bigint, version integer, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_drop', concat_ws('|', tariff, version)) is not null then
		return next;
		return;
	end if;
	perform guichet.tariff_open(tariff, version);
	delete from guichet.tariff_test t where t.tariff = $1;
	delete from guichet.tariff_modifier m where m.tariff = $1;
	delete from guichet.tariff_bracket b where b.tariff = $1;
	delete from guichet.tariff_version v where v.id = $1;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
