-- data_steps: what the citizen may see.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
insert into guichet.request_event (request, at, kind, citizen) values
	(900103, guichet.now(), 'submitted', true),
	(900103, guichet.now(), 'assigned', false),
	(900104, guichet.now(), 'submitted', true);

select is(t.q('claire', 'select reference, kind from api.data_steps()'),
	'(7777777103,submitted)',
	'what the citizen may see');
select ok(t.q('claire', 'select * from api.data_steps()') !~
	'assigned|104', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_steps()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
