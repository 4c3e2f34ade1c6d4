-- What nobody came back for is forgotten.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(5);
select t.register('paul@exemple.fr', 1) \g /dev/null
update guichet.account set closed_at = guichet.now(),
	disabled_at = guichet.now() where identifier = 'eve@exemple.fr';
select t.q('clerk', format('select * from api.code_make(105, %L)',
	t.nonce(2))) \g /dev/null
create function t.purge() returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	j bigint := guichet.job_add('account-purge', '{}');
begin
	perform set_config('session_authorization', 'nightly', true);
	perform api.job_account_purge(j);
	perform set_config('session_authorization', me, true);
	return (select concat_ws(' ', (select count(*) from guichet.account_ask),
	    (select count(*) from guichet.once_stranger),
	    (select count(*) from guichet.person_code),
	    (select count(*) from guichet.once o where o.answer ? 'code')));
end $$;

-- RULE: account-purge
select is(t.purge(), '1 1 1 1', 'nothing is due');
select api.clock_set('2026-11-18 10:16 Europe/Paris') \g /dev/null
select is(t.purge(), '1 1 1 0', 'the text of a code after 15 minutes');
select api.clock_set('2026-11-19 10:01 Europe/Paris') \g /dev/null
select is(t.purge(), '1 0 1 0', 'nonces of strangers after a day');
select api.clock_set('2026-11-25 10:01 Europe/Paris') \g /dev/null
select is(t.purge(), '0 0 1 0', 'an account never confirmed after 7 days');
select api.clock_set('2027-03-20 10:00 Europe/Paris') \g /dev/null
select is(t.purge(), '0 0 0 0', 'a code 60 days after its end');

select * from finish();
rollback;
