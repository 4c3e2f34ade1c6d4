-- The message that proves the way to an address.
\ir ../lib/town.sql
select plan(2);

select api.mail_test_send('anne@exemple.fr') as m \gset
select is((select asked from api.mail_test(:m)), guichet.now(),
	'when it was asked for');
select is((select count(*) from api.mail_test(:m + 1)), 0::bigint,
	'no message, no words');

select * from finish();
rollback;
