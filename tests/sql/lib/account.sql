-- Accounts for the tests (\ir town.sql first): asking, the job, and what was
-- mailed.  A token is a number; t.token gives what the engine gives of it.
-- Parents sign in with an address here.
update guichet.account set identifier = identifier || '@exemple.fr'
	where role = 'family';
create function t.token(n integer) returns text immutable language sql
	return encode(sha256(('token' || n)::bytea), 'hex');
create function t.params() returns text immutable language sql
	return '$scrypt$ln=15,r=8,p=3$CCCCCCCCCCCCCCCCCCCCCC';
create function t.register(email text, n integer, network text default null)
returns text language sql return t.q(null, format('select quoi, refused,
	wait from api.account_register(%L, ''Paul'', ''Neuf'', null, %L, %L, %L,
	%L, %L, %L)', email, t.params(), repeat('c', 64), t.token(n),
	'sealed' || n, network, t.nonce(n)));
create function t.again(email text, n integer) returns text language sql
return t.q(null, format('select quoi, refused from api.account_again(%L, %L,
	%L, null, %L)', email, t.token(n), 'sealed' || n, t.nonce(n)));
create function t.forgotten(email text, n integer) returns text language sql
return t.q(null, format('select quoi, refused from api.password_forgotten(%L,
	%L, %L, null, %L)', email, t.token(n), 'sealed' || n, t.nonce(n)));
create function t.confirm(n integer, nonce integer) returns text language sql
return t.q(null, format('select quoi from api.account_confirm(%L, %L)',
	t.token(n), t.nonce(nonce)));
create function t.confirm_err(n integer, nonce integer) returns text
language sql return t.err(null, format(
	'select quoi from api.account_confirm(%L, %L)', t.token(n),
	t.nonce(nonce)));
-- The jobs that are due, done.
create function t.jobs() returns bigint language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	n bigint := 0;
	j bigint;
begin
	perform set_config('session_authorization', 'nightly', true);
	for j in select w.id from t.due() w loop
		perform api.job_account_ask(j);
		n := n + 1;
	end loop;
	perform set_config('session_authorization', me, true);
	update guichet.job set state = 'done' where kind = 'account-ask';
	return n;
end $$;
create function t.due() returns table (id bigint) security definer language sql
	as $$ select id from guichet.job where kind = 'account-ask'
	and state = 'due' order by id $$;
grant usage on schema t to nightly;
-- What was mailed since the last look.
create function t.mailed() returns text language plpgsql as $$
declare
	said text;
begin
	select string_agg(concat_ws(' ', m.kind, m.recipient, m.sealed), ', '
	    order by m.id) into said from guichet.message m
	where m.error is null and m.kind ~ '^(account|password|email)-';
	update guichet.message m set error = 'seen' where m.error is null;
	return said;
end $$;
-- What the last mail of that kind is made from.
create function t.mail(kind text) returns text language plpgsql as $$
declare
	answer text;
begin
	execute format('select string_agg(r::text, '','') from api.mail_%s(%s) r',
	    replace(kind, '-', '_'), (select max(id) from guichet.message m
	    where m.kind = mail.kind)) into answer;
	return answer;
end $$;
