-- data_requests: one's own.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;

select is(t.q('claire', 'select reference, title, state
	from api.data_requests()'),
	'(7777777103,"Menu de la cantine",submitted)',
	'one''s own');
select ok(t.q('claire', 'select * from api.data_requests()') !~
	'104', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_requests()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
