-- data_receipts: one's own.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
insert into guichet.receipt (request, kind, issued_at, received_at, reference,
	title, service, service_email, service_phone, silence, silence_basis)
	select 900000 + who, 'acknowledgement', guichet.now(), guichet.now(),
	who::text, 't', 's', 's@exemple.fr', '01', 'none', 'x'
	from unnest(array[103, 104]) who;

select is(t.q('claire', 'select reference, kind from api.data_receipts()'),
	'(7777777103,acknowledgement)',
	'one''s own');
select ok(t.q('claire', 'select * from api.data_receipts()') !~
	'104', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_receipts()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
