-- One's own account.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(4);

select is(t.q('anne', format('select identifier, filed, english, paper, called
	from api.account_card(%L)', t.digest('anne'))), '(anne@exemple.fr,t,f,f,)',
	'a parent of the family file');
select t.register('paul@exemple.fr', 1) \g /dev/null
select t.jobs() \g /dev/null
select t.confirm(1, 2) \g /dev/null
insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier = 'paul@exemple.fr';
select is(t.q('paul@exemple.fr', format('select name, filed
	from api.account_card(%L)', t.digest('paul@exemple.fr'))),
	'("(Paul,Neuf)",f)', 'somebody the file does not know yet');
select is(t.q('anne', format('select identifier from api.account_card(%L)',
	t.digest('bruno'))), null, 'never another''s');
select is(t.q('paul@exemple.fr', 'select count(*) from family.child'), '(0)',
	'a new person sees no child');

select * from finish();
rollback;
