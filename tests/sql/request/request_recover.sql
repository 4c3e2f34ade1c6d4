-- A fresh code for the address of a request without an account.
-- RULE: resume-neutral
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(6);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(null, 904) id;
select t.draft(101, 902) \g /dev/null
update guichet.request set email = 'sans@exemple.fr'
	where id = (select id from t.r);
create function t.go(email text, n integer) returns text language sql return
	t.q(null, format('select * from api.request_recover(%L, %L, ''sealed'',
	%L)', email, t.digest('code' || n), t.nonce(n)));

select is(t.go('nobody@exemple.fr', 1), '(1)', 'the same answer for nobody');
select is(t.go('a@exemple.fr', 2), '(1)', 'for somebody with an account');
select is((select count(*) from guichet.message), 0::bigint,
	'who both get nothing');
select is(t.go('sans@exemple.fr', 3), '(1)', 'and for the one who gets a code');
select is((select m.recipient || ' ' || (r.resume = sha256('code3'))
	from guichet.message m join guichet.request r on r.id = m.object),
	'sans@exemple.fr true', 'mailed to the address of the request');
select t.go('sans@exemple.fr', 4) \g /dev/null
select is((select count(*) from guichet.message), 1::bigint,
	'not again within five minutes');

select * from finish();
rollback;
