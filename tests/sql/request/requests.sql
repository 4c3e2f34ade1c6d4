-- One's own requests.
-- RULE: request-own
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(3);

select t.draft(101, 901) \g /dev/null
select guichet.request_submit(t.draft(101, 902)) \g /dev/null
select guichet.request_submit(t.draft(102, 901)) \g /dev/null
select is(t.q('anne', 'select title, state, (child).given, draft, next,
	next_on, silence_on from api.requests()'),
	'(Remise,submitted,,f,send-piece,2026-12-18,2027-02-17)
("Menu de la cantine",draft,Léa,t,finish,2026-12-18,)',
	'state, next step and date of one''s own');
select is(t.q('bruno', 'select count(*) from api.requests()'), '(1)',
	'the other parent of the child sees what they asked themselves');
select is(t.q('eve', 'select count(*) from api.requests()'), '(0)',
	'and nobody else anything');

select * from finish();
rollback;
