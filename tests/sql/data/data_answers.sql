-- data_answers: with the words of the choice.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
insert into guichet.request_value (request, field, value) values
	(900103, 'note', 'Une "note"'), (900104, 'note', 'Secret');

select is(t.q('claire', 'select reference, value from api.data_answers()'),
	'(7777777103,"Une ""note""")',
	'with the words of the choice');
select ok(t.q('claire', 'select * from api.data_answers()') !~
	'Secret', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_answers()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
