-- Documents whose last day has passed.
-- RULE: document-expired
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(5);

select t.document('anne', :piece, 1) as one \gset
select t.proof('claire', :change, 2) as two \gset
select t.accepted(d, 'proof') from unnest(array[:one, :two]) d \g /dev/null
update guichet.document set valid = '[2026-10-01,2026-11-18)';
update guichet.request set state = 'closed', received_at = guichet.now()
	where id = :request;
select guichet.job_add('document-expiry', '{}') as job \gset
select api.job_document_expiry(:job) \g /dev/null
select results_eq('select state::text, wrapped, seen_by, (select count(*)
	from guichet.document_part where document = d.id)
	from guichet.document d where id = ' || :one,
	$$values ('expired', null::text, 106::bigint, 0::bigint)$$,
	'its bytes are gone, who saw it stays');
select is((select state::text from guichet.document where id = :two),
	'accepted', 'not while a change waits with it');
select is(t.f('claire', 'select id from api.proof_reusable(900)'), null,
	'though it is offered to nothing any more');
update guichet.family_change set state = 'accepted', decided_at = guichet.now()
	where id = 900;
select is((select ended::boolean from api.job_document_expiry(:job)), false,
	'then its turn comes');
select is((select ended::boolean from api.job_document_expiry(:job)), true,
	'and nothing is left');

select * from finish();
rollback;
