-- A code for an adult: the whole life of one is in account/code_use.sql.
\ir ../lib/town.sql
select plan(2);
update guichet.account set closed_at = guichet.now(),
	disabled_at = guichet.now() where identifier = 'eve';

select is(t.q('clerk', format('select id from api.code_make(105, %L)',
	t.nonce(1))), '(105)', 'made');
select is(t.q('clerk', format('select id from api.code_make(105, %L)',
	t.nonce(1))) || (select count(*) from guichet.person_code), '(105)1',
	'a repeat makes no other');

select * from finish();
rollback;
