-- account_link: an account for a person already known.
\ir ../lib/town.sql
select plan(4);

\set params '$scrypt$ln=15,r=8,p=3$CCCCCCCCCCCCCCCCCCCCCA'
select isnt(id, null, 'account_link gives a known person an account')
	from api.account_link(101, 'anne.clerk', 'clerk', :'params',
	repeat('c', 64));
select is(t.err(format($$select * from api.account_link(101, 'anne.again',
	'clerk', %L, %L)$$, :'params', repeat('c', 64))), 'MU433',
	'one account a person and role');
select is(t.err(format($$select * from api.account_link(999, 'ghost', 'clerk',
	%L, %L)$$, :'params', repeat('c', 64))), 'MU404', 'no such person');

select is((select count(*) from guichet.audit where action = 'account-add'),
	1::bigint, 'what was done is audited, what was refused is not');

select * from finish();
rollback;
