-- The form of procedure essai (801) as a clerk types it (after town.sql and
-- procedure.sql; the clerk of the town decides).
create function t.names() returns text[] immutable language sql
	return array['0-received', '0-given', '0-family', '0-line1',
	'0-postcode', '0-town', '0-email', '0-sworn', 'reason', 'mode', 'street',
	'1-1', '1-2'];
create function t.vals() returns text[] immutable language sql
	return array['2026-11-18', 'Rose', 'Durand', '3 rue du Pont', '99123',
	'Valbrune', 'rose@exemple.fr', '1', 'Un essai', 'counter', 'oubliée',
	'seen', 'missing'];
-- Those with some of them said otherwise; null takes one away.
create function t.said(variadic what text[]) returns text language sql
	return (select format('%L, %L', array_agg(x.name order by x.i),
	    array_agg(x.value order by x.i))
	from (select g.name, coalesce(w.value, case when w.name is null
		then g.value end) as value, g.i
	    from unnest(t.names(), t.vals()) with ordinality g (name, value, i)
	    left join (select split_part(y, '=', 1) as name,
		    nullif(substr(y, strpos(y, '=') + 1), '') as value
		from unnest(what) y) w on w.name = g.name) x
	where x.value is not null);
create function t.type(channel text, person bigint, n integer,
	variadic what text[]) returns text language sql
	return format('select * from api.entry_save(''essai'', 801, %L, %s, %s,
	    %L)', channel, coalesce(person::text, 'null'), t.said(variadic what),
	    t.nonce(n));
