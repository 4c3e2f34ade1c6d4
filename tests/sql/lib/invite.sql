-- Agents who are invited (\ir town.sql and account.sql first).
insert into guichet.service (code, name) values ('education', 'Éducation');
update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.new(email text, n integer, service text default null)
returns text language sql return format('select id from api.agent_add(
	''Nadia'', ''Roux'', %L, ''Chargée d''''accueil'', %L, %L, %L, %L)',
	email, service, t.token(n), 'sealed' || n, t.nonce(n));
create function t.invite(email text, n integer) returns text language sql
return format('select id from api.agent_invite(%s, %L, %L, %L)',
	t.account(email), t.token(n), 'sealed' || n, t.nonce(n));
create function t.first(n integer, nonce integer) returns text language sql
return format('select quoi from api.password_first(%L, %L, %L, %L)',
	t.token(n), t.params(), repeat('d', 64), t.nonce(nonce));
-- A query of a stranger at the agents' door.
create function t.door(query text) returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	answer text;
begin
	perform set_config('session_authorization', 'clerk', true);
	perform from api.open(null, '/test', null, 0, true, false);
	execute format('select string_agg(r::text, E''\n'') from (%s) r', query)
	    into answer;
	perform set_config('session_authorization', me, true);
	return answer;
end $$;
create function t.door_err(query text) returns text language plpgsql as $$
begin
	perform t.door(query);
	return null;
exception when others then
	return sqlstate;
end $$;
-- Null when it lets in, or its code.
create function t.signed(who text, proof text) returns text language sql
return btrim(t.door(format('select code from api.sign_in(%L, %L, %L, null,
	null)', who, proof, encode(sha256('fresh'::bytea), 'hex'))), '()');
create function t.asked(who text) returns boolean language sql
return t.door(format('select params from api.sign_in_begin(%L, null)', who))
	like '("$scrypt$%';
