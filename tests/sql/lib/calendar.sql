-- Calendars in the pool of files (after childcare.sql): t.f(who, query) answers
-- rows or the code of the refusal, t.begin(who, cells, n) reads a file.
create function t.f(who text, query text) returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	answer text;
begin
	perform set_config('session_authorization', 'file', true);
	perform from api.open(encode(sha256(who::bytea), 'hex'), '/agent/test',
	    null, 1, true, false);
	execute format('select string_agg(r::text, E''\n'') from (%s) r', query)
	    into answer;
	perform set_config('session_authorization', me, true);
	return answer;
exception when others then
	return sqlstate;
end $$;
create function t.begin(who text, cells text[], n integer, heads text[] default
	array['Description', 'Population', 'Date de début', 'Date de fin',
	'Académies', 'Zones', 'annee_scolaire'], said text default null) returns text language sql return
	t.f(who, format('select count(*) from api.calendar_begin(''c.csv'', %L, %L,
	%L, null, %L)', heads, cells, said, t.nonce(n)));
create function t.last() returns bigint language sql return (select max(id)
	from guichet.calendar_import);

