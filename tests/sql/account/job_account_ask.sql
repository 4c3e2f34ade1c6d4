-- The job that looks who has an address (api.job_account_ask).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(4);

select t.register('anne@exemple.fr', 1), t.register('paul@exemple.fr', 2),
	t.again('paul@exemple.fr', 3), t.forgotten('anne@exemple.fr', 4),
	t.forgotten('paul@exemple.fr', 5) \g /dev/null
select is(t.jobs(), 5::bigint, 'five things asked');
select is(t.mailed(), 'account-exists anne@exemple.fr, '
	'account-confirm paul@exemple.fr sealed2, account-confirm '
	'paul@exemple.fr sealed3, password-reset anne@exemple.fr sealed4',
	'each gets what fits');
select is((select count(*) from guichet.account_ask where sealed is not null),
	0::bigint, 'no token stays behind');
select is((select count(*) from guichet.message where kind = 'account-exists'
	and sealed is not null), 0::bigint, 'a word that somebody tried has none');

select * from finish();
rollback;
