-- A document given before proves this too.
-- RULE: document-reuse
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(4);

create function t.reuse(document bigint, n integer) returns text
	immutable language sql return format(
	'select * from api.proof_reuse(900, %s, %L)', document, t.nonce(n));
select t.document('anne', :piece, 1) as made \gset
update guichet.document set owner = 103, subject = null where id = :made;
select is(t.ferr('claire', t.reuse(:made, 2)), 'MU404',
	'not before it was accepted');
select t.accepted(:made, 'address-proof') \g /dev/null
update guichet.family_change set state = 'asked', reason = 'Une facture'
	where id = 900;
select is(t.f('claire', t.reuse(:made, 2)), '(900)', 'then it is given');
select is((select state::text from guichet.family_change where id = 900),
	'waiting', 'and the change waits for the clerk again');
select is(t.ferr('david', t.reuse(:made, 3)), 'MU404', 'never by another');

select * from finish();
rollback;
