-- The receipt that a job prints.
-- RULE: ack-content
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(3);

select is((select ref from api.paper_receipt(:job)), :'ref', 'that one');
select ok((select r.silence_on is not null and length(r.appeal_court) > 0
	and length(r.service_phone) > 0 from api.paper_receipt(:job) r),
	'with its legal fields');
update guichet.job set state = 'done' where id = :job;
select is((select count(*) from api.paper_receipt(:job)), 0::bigint,
	'only while it runs');

select * from finish();
rollback;
