-- data_messages: both sides.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
insert into guichet.request_message (request, at, from_town, body) values
	(900103, guichet.now(), true, 'Presque'),
	(900104, guichet.now(), false, 'Secret');

select is(t.q('claire', 'select town, reference, body
	from api.data_messages()'),
	'(t,7777777103,Presque)',
	'both sides');
select ok(t.q('claire', 'select * from api.data_messages()') !~
	'Secret', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_messages()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
