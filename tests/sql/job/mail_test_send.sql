-- Asking for it.
\ir ../lib/town.sql
select plan(2);

select throws_ok($$select api.mail_test_send('anne')$$, 'MU541', null,
	'an address has a domain');
select api.mail_test_send('anne@exemple.fr') \g /dev/null
select is((select m.kind || ' ' || m.recipient || ' ' || m.state
	from guichet.message m), 'test anne@exemple.fr due', 'it is due');

select * from finish();
rollback;
