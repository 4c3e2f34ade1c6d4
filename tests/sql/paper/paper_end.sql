-- api.paper_end: what was printed is kept whole, given to its owner, and goes with its request.
-- RULE: paper-once
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/paper.sql
select plan(8);

select t.printed(:job, 's1', 'one') as made \gset
select is((select state::text from guichet.document where id = :made),
	'scanned', 'it may be handed out');
select is((select count(*) from guichet.audit where action = 'receipt-pdf'),
	1::bigint, 'its making is noted');
create function t.fetch() returns text language sql return
	format('select * from api.document_fetch(%s, null, null, null)',
	(select max(document) from guichet.paper_pdf));
select is(t.ferr('anne', t.fetch()), null, 'its owner may have it');
select is(t.ferr('bruno', t.fetch()), 'MU404', 'nobody else');
update guichet.request set applicant = null where id = (select id from t.r);
insert into guichet.request_visit select id, sha256('pdf'), guichet.now()
	+ interval '1 day' from t.r;
select is(t.ferr('bruno', replace(t.fetch(), 'null)', format('%L)',
	encode(sha256('pdf'), 'hex')))), null,
	'without an account, the browser that the mailed code opened');
select document as half from api.paper_begin(:job, 1, 's2',
	encode(sha256('x'), 'hex')) \gset
select throws_ok(format('select api.paper_end(%s, %s, 12, 1, %L, %L, 1)',
	:job, :half, encode(sha256('pdf'), 'hex'), 'w'), 'MU409', null,
	'a part is missing');
select guichet.request_purge(id) from t.r \g /dev/null
select is((select count(*) from guichet.paper_pdf), 0::bigint,
	'it goes with its request');
select is((select purge_on from guichet.document where id = :made),
	guichet.today(), 'and its bytes with it');

select * from finish();
rollback;
