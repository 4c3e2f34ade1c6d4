-- account_add: a new person with an account.
\ir ../lib/town.sql
select plan(7);

\set params '$scrypt$ln=15,r=8,p=3$CCCCCCCCCCCCCCCCCCCCCA'
select isnt(id, null, 'account_add makes a person and an account')
	from api.account_add('Zoe@Exemple.fr ', 'Zoé', 'Ôrme', 'clerk',
	:'params', repeat('c', 64));
select results_eq($$select a.identifier, p.given, p.family, p.email
	from guichet.account a join guichet.person p on p.id = a.person
	where a.identifier like 'zoe%'$$,
	$$values ('zoe@exemple.fr', 'Zoé', 'Ôrme', 'Zoe@Exemple.fr')$$,
	'the identifier is lower-cased, the contact address as given');
select is(t.err(format($$select * from api.account_add('anne', 'A', 'B', 'family',
	%L, %L)$$, :'params', repeat('c', 64))), 'MU433', 'a taken identifier');
select is(t.err(format($$select * from api.account_add('new', 'A', 'B', 'king',
	%L, %L)$$, :'params', repeat('c', 64))), 'MU455', 'no such role');
select is((select count(*) from guichet.person where given = 'A'), 0::bigint,
	'a refused account leaves no person behind');
select is(t.err(format($$select * from api.account_add('', 'A', 'B', 'clerk',
	%L, %L)$$, :'params', repeat('c', 64))), '23514', 'an empty identifier');

select is((select count(*) from guichet.audit where action = 'account-add'),
	1::bigint, 'what was done is audited, what was refused is not');

select * from finish();
rollback;
