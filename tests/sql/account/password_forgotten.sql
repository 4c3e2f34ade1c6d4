-- A forgotten password: what is asked (api.password_forgotten).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(4);

select t.forgotten('anne@exemple.fr', n) from generate_series(1, 5) n \g /dev/null
select is(t.forgotten('anne@exemple.fr', 6), '(reset,MU431)', 'a sixth within the hour');
select t.forgotten('ghost@exemple.fr', n) from generate_series(11, 15) n \g /dev/null
select is(t.forgotten('ghost@exemple.fr', 16), '(reset,MU431)',
	'whoever has an account with that name');
update guichet.account set disabled_at = guichet.now()
	where identifier = 'eve@exemple.fr';
select is(t.forgotten('eve@exemple.fr', 20), '(reset,)', 'a disabled account');
select t.jobs() \g /dev/null
select is((select count(*) from guichet.message where recipient =
	'eve@exemple.fr'), 0::bigint, 'gets no link');

select * from finish();
rollback;
