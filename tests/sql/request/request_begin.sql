-- A draft begins, filled in with what the town holds.
-- RULE: tell-us-once
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(9);

select matches(t.q('anne', format('select ref, n from
	api.request_begin(''t-reject'', null, %L)', t.nonce(1))),
	'^[(][0-9]{10},0[)]$', 'the number and the first step');
select results_eq($$select (name).family, email, (address).line1, applicant,
	state::text from guichet.request$$, $$values ('Martin',
	'anne@exemple.fr', '1 rue du Four', 101::bigint, 'draft')$$,
	'name, mail and home address are those the town holds');
select t.q('anne', format('select * from api.request_begin(''t-reject'', null,
	%L)', t.nonce(1))) \g /dev/null
select t.q('anne', format('select * from api.request_begin(''t-reject'', null,
	%L)', t.nonce(2))) \g /dev/null
select is((select count(*) from guichet.request), 1::bigint,
	'the same form, or another while nothing is answered, goes on with it');
select is(t.err('anne', format('select * from api.request_begin(''nothing'',
	null, %L)', t.nonce(3))), 'MU404', 'no such procedure');
select is(t.err(null, format('select * from api.request_begin(''t-accept'',
	%L, %L)', t.digest('v'), t.nonce(4))), 'MU401', 'it needs an account');
select matches(t.q(null, format('select ref from
	api.request_begin(''t-open'', %L, %L)', t.digest('v'), t.nonce(5))),
	'^[(][0-9]{10}[)]$', 'without an account where the procedure allows');
select results_eq($$select r.applicant, v.digest from guichet.request r
	join guichet.request_visit v on v.request = r.id$$,
	$$values (null::bigint, sha256('v'))$$,
	'that draft belongs to the browser');
select is(t.err(null, format('select * from api.request_begin(''t-open'',
	null, %L)', t.nonce(6))), 'MU403', 'and to none without one');
select is((select string_agg(kind, ' ') from guichet.request_event e
	join guichet.request r on r.id = e.request where r.applicant is null),
	'created', 'its life begins');

select * from finish();
rollback;
