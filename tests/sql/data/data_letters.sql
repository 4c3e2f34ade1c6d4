-- data_letters: those that left.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);
\ir ../lib/request.sql
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
insert into guichet.letter (request, kind, state, author, made_at, left_at,
	name, reference, title, received_at, agent, service)
	select w.request, 'granted', 'sent', 106, guichet.now(), w.at,
	row('A', 'B')::shape.person, 'r', 't', guichet.now(),
	row('C', 'D')::shape.person, 's'
	from (values (900103, guichet.now()), (900103, null),
	    (900104, guichet.now())) as w (request, at);

select is(t.q('claire', 'select reference, kind from api.data_letters()'),
	'(7777777103,granted)',
	'those that left');
select ok(t.q('claire', 'select * from api.data_letters()') !~
	'104', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_letters()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
