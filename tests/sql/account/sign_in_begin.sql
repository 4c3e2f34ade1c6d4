-- The first half of a sign-in tells nothing about accounts.
-- RULE: sign-in-neutral
\ir ../lib/town.sql
select plan(9);

update guichet.account set params = '$scrypt$ln=15,r=8,p=3$mySaltmySaltmySaltmySA'
	where identifier = 'anne';
select is(t.q(null, $$select * from api.sign_in_begin('Anne', null)$$),
	'("$scrypt$ln=15,r=8,p=3$mySaltmySaltmySaltmySA",)', 'the account''s salt');
select matches(t.q(null, $$select params from api.sign_in_begin('ghost', null)$$),
	'^\("\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9_-]{21}[AQgw]"\)$',
	'an unknown name gets parameters of the same form');
select is(t.q(null, $$select params from api.sign_in_begin('ghost', null)$$),
	t.q(null, $$select params from api.sign_in_begin(' GHOST', null)$$),
	'that stay the same');
select isnt(t.q(null, $$select params from api.sign_in_begin('ghost', null)$$),
	t.q(null, $$select params from api.sign_in_begin('ghost2', null)$$),
	'and differ from another''s');
select is((select count(distinct right(t.q(null, format('select params
	from api.sign_in_begin(%L, null)', 'ghost' || n)), 3))
	from generate_series(1, 40) n), 4::bigint,
	'their last character takes every value that a real salt''s may');
update guichet.account set disabled_at = guichet.now() where identifier = 'anne';
select isnt(t.q(null, $$select params from api.sign_in_begin('anne', null)$$),
	'("$scrypt$ln=15,r=8,p=3$mySaltmySaltmySaltmySA")',
	'a disabled account is unknown');
select matches(t.q(null, $$select params from api.sign_in_begin('clerk', null)$$),
	'^\(".scrypt.ln=15,r=8,p=3.[A-Za-z0-9_-]{22}"\)$',
	'a clerk is unknown at the families'' door');
select isnt(t.q(null, $$select params from api.sign_in_begin('clerk', null)$$),
	'("$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA")', 'with a salt of nobody');
select is((select count(*) from guichet.sign_in_failure), 0::bigint,
	'asking is not failing');

select * from finish();
rollback;
