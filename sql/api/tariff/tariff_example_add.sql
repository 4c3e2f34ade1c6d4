-- An example of the vote: what somebody pays.
--
-- MU404, MU409, MU705 see guichet.tariff_open
set role api;

create function api.tariff_example_add(tariff bigint, version integer, age text,
	quotient bigint, children integer, rank integer, outside boolean,
	packed boolean, price bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	v guichet.tariff_version;
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_example_add', concat_ws('|', tariff, version,
	    age, quotient, children, rank, outside, packed, price)) is not null then
		return next;
		return;
	end if;
	v := guichet.tariff_open(tariff, version);
	insert into guichet.tariff_test (tariff, quotient, facts, price)
	values ($1, $4, row(age, case when v.unit_minutes is not null then 1
	    end, coalesce(children, 1), coalesce(rank, 1),
	    coalesce(outside, false), coalesce(packed, false)), $9);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
