-- The attestation of an implied acceptance.
-- RULE: implied-attestation
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(4);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 901) id;
create function t.go() returns text language sql return t.q('anne', format(
	'select title, name, (child).given, accepted_on, basis
	from api.request_attestation(%L, null)', (select ref from t.r)));
select t.give(id, 'proof') from t.r \g /dev/null
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.go(), null, 'none before silence has accepted');
select guichet.request_move(id, 'implied-accepted', 'implied-accepted')
	from t.r \g /dev/null
select is(t.go(), '("Menu de la cantine","(Anne,Martin)",Léa,2027-01-18,'
	'"CRPA L231-1")', 'then its day and its text');
select guichet.request_move(id, 'closed', 'closed', false) from t.r \g /dev/null
select isnt(t.go(), null, 'also when the request is closed');
select is(t.err('bruno', format('select * from api.request_attestation(%L,
	null)', (select ref from t.r))), 'MU404', 'one''s own');

select * from finish();
rollback;
