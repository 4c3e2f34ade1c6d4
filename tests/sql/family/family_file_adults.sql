-- family_file_adults: who lives there, and has a way to sign in.
\ir ../lib/town.sql
select plan(5);

select is(t.q('clerk', 'select * from api.family_file_adults(201)'),
	'(101,"(Anne,Martin)",anne@exemple.fr,,t,)
(102,"(Bruno,Martin)",anne@exemple.fr,,t,)', 'its adults');
update guichet.account set disabled_at = guichet.now() where identifier = 'bruno';
select is(t.q('clerk', 'select id, account from api.family_file_adults(201)'),
	'(101,t)
(102,f)', 'a disabled account is none');
update guichet.household_member set during = '[2015-01-01,2026-01-01)'
	where person = 102;
select is(t.q('clerk', 'select id from api.family_file_adults(201)'), '(101)',
	'who moved out is not there');
select is(t.q('kitchen', 'select count(*) from api.family_file_adults(201)'), '(0)',
	'the kitchen reads no file');

update guichet.household_member set during = '[2015-01-01,)'
	where person = 102;
select guichet.mail('test', 'Anne@exemple.fr', 101, null) as m \gset
update guichet.message set state = 'bounced', bounced_at = guichet.now()
	where id = :m;
-- RULE: bounce-shown
select is(t.q('clerk', 'select distinct returned
	from api.family_file_adults(201)'), format('("%s")', guichet.now()),
	'mail to their address came back');

select * from finish();
rollback;
