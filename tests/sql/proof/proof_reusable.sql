-- What was given before and proves this too.
-- RULE: document-reuse
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(6);

select t.document('anne', :piece, 1) as made \gset
update guichet.document set owner = 103, subject = null where id = :made;
\set query 'select id, valid from api.proof_reusable(900)'
select is(t.f('claire', :'query'), null, 'not before it was accepted');
select t.accepted(:made, 'address-proof') \g /dev/null
select is(t.f('claire', :'query'), format('(%s,)', :made),
	'given for a request, it proves an address here');
update guichet.document set valid = '[2026-10-01,2026-11-19)' where id = :made;
select is(t.f('claire', :'query'), format('(%s,"[2026-10-01,2026-11-19)")',
	:made), 'to its last day');
update guichet.document set valid = '[2026-10-01,2026-11-18)' where id = :made;
select is(t.f('claire', :'query'), null, 'and not after');
update guichet.document set valid = null, reusable = false where id = :made;
select is(t.f('claire', :'query'), null, 'nor when it served once and no more');
update guichet.document set reusable = true, owner = 104 where id = :made;
select is(t.f('claire', :'query'), null, 'nor somebody else''s');

select * from finish();
rollback;
