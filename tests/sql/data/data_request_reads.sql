-- data_request_reads: by day and service, no agent's name.
-- RULE: reads-shown
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
insert into guichet.audit (at, person, role, action, object)
	select guichet.now(), 106, 'clerk', 'read', '/agent/demande id=' || r
	from unnest(array[900103, 900103, 900104]) r;

select is(t.q('claire', 'select * from api.data_request_reads()'),
	'(7777777103,2026-11-18,"Service scolaire",2)',
	'by day and service, no agent''s name');
select ok(t.q('claire', 'select * from api.data_request_reads()') !~
	'104|Clara', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_request_reads()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
