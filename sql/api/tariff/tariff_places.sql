-- Where one has to live to pay as an inhabitant.
set role api;

create function api.tariff_places()
returns table (postcode text, town text)
stable language sql
begin atomic
	select p.postcode, p.town from clerk.resident_place p
	order by p.postcode, p.town;
end;

reset role;
