-- The administrator's accounts: add, link, password, disable, list.
\ir ../lib/town.sql
select plan(19);

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

select isnt(id, null, 'account_link gives a known person an account')
	from api.account_link(101, 'anne.clerk', 'clerk', :'params',
	repeat('c', 64));
select is(t.err(format($$select * from api.account_link(101, 'anne.again',
	'clerk', %L, %L)$$, :'params', repeat('c', 64))), 'MU433',
	'one account a person and role');
select is(t.err(format($$select * from api.account_link(999, 'ghost', 'clerk',
	%L, %L)$$, :'params', repeat('c', 64))), 'MU404', 'no such person');

select is(done::boolean, true, 'account_password gives another')
	from api.account_password('ANNE', :'params', repeat('d', 64));
select is((select proof from guichet.account where identifier = 'anne'),
	repeat('d', 64), 'the proof is the new one');
select is(t.err('anne', 'select 1'), 'MU401', 'and open sessions end');
select is(t.err(format($$select * from api.account_password('ghost', %L, %L)$$,
	:'params', repeat('c', 64))), 'MU404', 'no such account');

select is(done::boolean, true, 'account_disable closes')
	from api.account_disable('bruno');
select is(t.err('bruno', 'select 1'), 'MU401', 'and open sessions end');
select is(done::boolean, false, 'twice is no error')
	from api.account_disable('bruno');
select is(t.err($$select * from api.account_disable('ghost')$$), 'MU404',
	'no such account');
select results_eq($$select identifier, disabled::boolean from api.account_list()
	where identifier in ('anne', 'bruno')$$,
	$$values ('anne', false), ('bruno', true)$$, 'account_list says who');
select is((select count(*) from guichet.audit where action like 'account-%'),
	4::bigint, 'what was done is audited, what was refused is not');

select * from finish();
rollback;
