-- A mailed link confirms an address (api.account_confirm).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(21);

select t.register('paul@exemple.fr', 1) \g /dev/null
select t.jobs() \g /dev/null
-- RULE: link-single-use
select is(t.confirm_err(9, 100), 'MU436', 'a token of nobody');
select is(t.confirm(1, 101), '(confirmed)', 'the link makes the account');
select is((select a.role || ' ' || p.given || ' ' || p.email
	from guichet.account a join guichet.person p on p.id = a.person
	where a.identifier = 'paul@exemple.fr'), 'family Paul paul@exemple.fr',
	'of a person of its own');
select is(t.confirm(1, 101), '(confirmed)', 'a repeat gets the same answer');
select is(t.confirm_err(1, 102), 'MU436', 'but the link is used');
select is((select count(*) from guichet.person where email =
	'paul@exemple.fr'), 1::bigint, 'and makes nobody twice');

-- RULE: link-expires
select t.register('late@exemple.fr', 2) \g /dev/null
select t.jobs() \g /dev/null
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select is(t.confirm_err(2, 103), 'MU436', 'a day later it has expired');
-- RULE: link-superseded
select is(t.again('late@exemple.fr', 3), '(again,)', 'its link once more');
select t.jobs() \g /dev/null
select is((select kind || ' ' || recipient || ' ' || sealed from guichet.message
	order by id desc limit 1), 'account-confirm late@exemple.fr sealed3',
	'is mailed');
select is(t.again('late@exemple.fr', 4), '(again,)', 'and once more');
select t.jobs() \g /dev/null
select is(t.confirm_err(3, 104), 'MU436', 'the newer one has replaced it');
select is(t.confirm(4, 105), '(confirmed)', 'the newest counts');
select is((select proof from guichet.account
	where identifier = 'late@exemple.fr'), repeat('c', 64),
	'with the password chosen at first');
select t.register('two@exemple.fr', 5) \g /dev/null
select t.register('two@exemple.fr', 6) \g /dev/null
select is(t.jobs(), 2::bigint, 'asked twice');
select is((select string_agg(sealed, ',') from guichet.message
	where recipient = 'two@exemple.fr'), 'sealed6', 'one link is mailed');
select is(t.confirm_err(5, 106), 'MU436', 'the first is dead');
select t.forgotten('paul@exemple.fr', 7) \g /dev/null
select t.jobs() \g /dev/null
select is(t.confirm_err(7, 107), 'MU436', 'a link to a password confirms nothing');

-- Taken in between, at the counter.
update guichet.account set identifier = 'two@exemple.fr'
	where identifier = 'eve@exemple.fr';
select is(t.confirm_err(6, 108), 'MU433', 'an address taken since');

select is((select string_agg(s, ',' order by n) from (select n, t.q(null, format(
	'select state from api.account_link_state(%L)', t.token(n))) s
	from generate_series(4, 6) n) q), '(used),(used),(open)',
	'the page knows what the link is');
select is(t.q(null, 'select state from api.account_link_state(''x'')'),
	'(unknown)', 'or is not');
select is((select count(*) from guichet.audit where action = 'account-add'),
	2::bigint, 'each account is audited');

select * from finish();
rollback;
