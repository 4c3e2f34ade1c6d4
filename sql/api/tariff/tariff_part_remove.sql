-- Takes a line, a criterion or an example out of a draft.
--
-- MU404, MU409, MU705 see guichet.tariff_open
set role api;

create function api.tariff_part_remove(tariff bigint, version integer, what text,
	part bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_part_remove', concat_ws('|', tariff, version,
	    what, part)) is not null then
		return next;
		return;
	end if;
	perform guichet.tariff_open(tariff, version);
	delete from guichet.tariff_bracket b
	where b.tariff = $1 and b.id = part and what = 'line';
	delete from guichet.tariff_modifier m
	where m.tariff = $1 and m.id = part and what = 'ask';
	delete from guichet.tariff_test t
	where t.tariff = $1 and t.id = part and what = 'example';
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
