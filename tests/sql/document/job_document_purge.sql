-- What has served is erased.
-- RULE: document-purge
-- RULE: document-erased
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(6);

select t.document('anne', :piece, 1) as one \gset
select t.document('anne', :other, 2) as two \gset
select guichet.job_add('document-purge', '{}') as job \gset
update guichet.document set purge_on = '2026-11-18', seen_by = 106,
	seen_at = guichet.now() where id = :one;
update guichet.document set purge_on = '2026-11-19' where id = :two;
select is((select ended::boolean from api.job_document_purge(:job)), false,
	'there was something');
select results_eq('select state::text, wrapped, seen_by, (select count(*)
	from guichet.document_part where document = d.id)
	from guichet.document d where id = ' || :one,
	$$values ('purged', null::text, 106::bigint, 0::bigint)$$,
	'bytes and key are gone, who saw it stays');
select is((select state::text from guichet.document where id = :two),
	'received', 'not before its day');
select is((select ended::boolean from api.job_document_purge(:job)), true,
	'then nothing was left');
update guichet.request set expires_at = guichet.now() - interval '1 day'
	where id = :request;
select api.job_document_purge(:job) \g /dev/null
select is((select state::text from guichet.document where id = :two), 'purged',
	'what was given for a draft that ran out goes with it');
select is((select progress from guichet.job where id = :job), 2,
	'the job says how many');

select * from finish();
rollback;
