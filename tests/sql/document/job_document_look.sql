-- What waits for its check is not forgotten.
-- RULE: document-not-lost
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(3);

select t.document('anne', :piece, 1) as made \gset
update guichet.job set state = 'failed' where kind = 'document-scan';
select guichet.job_add('document-look', '{}') as job \gset
select is((select ended::boolean from api.job_document_look(:job)), true, 'in one go');
select is((select count(*) from guichet.job where kind = 'document-scan'
	and state = 'due'), 0::bigint, 'not before five minutes');
update guichet.document set received_at = received_at - interval '6 minutes';
select api.job_document_look(:job) \g /dev/null
select is((select count(*) from guichet.job where kind = 'document-scan'
	and state = 'due' and key = :'made'), 1::bigint,
	'then it is asked for again');

select * from finish();
rollback;
