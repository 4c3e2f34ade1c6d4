-- A proof is taken back.
-- RULE: document-remove
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(6);

create function t.remove(document bigint, n integer) returns text
	immutable language sql return format(
	'select * from api.proof_remove(900, %s, %L)', document, t.nonce(n));
select t.proof('claire', :change, 1) as made \gset
select is(t.ferr('david', t.remove(:made, 2)), 'MU404', 'by nobody else');
select is(t.f('claire', t.remove(:made, 2)), '(900)', 'taken back');
select results_eq('select state::text, wrapped, (select count(*) from
	guichet.document_part where document = d.id) from guichet.document d
	where id = ' || :made, $$values ('purged', null::text, 0::bigint)$$,
	'its bytes and its key are gone');
select is(t.f('claire', t.remove(:made, 2)), '(900)', 'twice is once');
select t.proof('claire', :change, 3) as kept \gset
select t.accepted(:kept, 'address-proof') \g /dev/null
select is(t.ferr('claire', t.remove(:kept, 4)), 'MU479',
	'what was accepted here stays');
insert into guichet.family_change (id, fact, household, old, proposed, from_day,
	person, created_at) values (902, 'address', 202, '{}', '{}', '2026-12-01',
	103, guichet.now());
select t.f('claire', format('select * from api.proof_reuse(902, %s, %L)', :kept,
	t.nonce(5))) \g /dev/null
select t.f('claire', format('select * from api.proof_remove(902, %s, %L)',
	:kept, t.nonce(6))) \g /dev/null
select is((select state::text from guichet.document where id = :kept),
	'accepted', 'what another change has too is kept');

select * from finish();
rollback;
