-- What a check found.
-- RULE: document-checked-first
-- RULE: document-quarantine
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(6);

select t.document('anne', :piece, 1) as one \gset
select t.document('anne', :other, 2) as two \gset
select id as job from guichet.job where kind = 'document-scan'
	and key = :'one' \gset
select is((select state::text from api.scan_end(:job, :one, true, true)),
	'scanned', 'clean: it may be handed out');
select is((select virus_checked from guichet.document where id = :one), true,
	'and it is said by whom');
select is((select state::text from api.scan_end(:job, :two, false, true)),
	'quarantined', 'anything else is set aside');
select is(t.ferr('anne', format('select * from api.document_fetch(%s, null, null, null)',
	:two)), 'MU404', 'and never handed out');
select is((select state::text from guichet.request_piece where id = :other),
	'to-provide', 'the piece is to provide again');
select is((select purge_on from guichet.document where id = :two),
	'2026-12-18'::date, 'after 30 days it is erased');

select * from finish();
rollback;
