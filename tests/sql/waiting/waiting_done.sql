-- waiting_done: what the answer that led here did.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(3);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
select is(t.q('anne', 'select * from api.waiting_done(''confirmed'')'),
	'(confirmed)', 'a seat obtained');
select is(t.q('anne', 'select * from api.waiting_done(''released'')'),
	'(released)', 'or left');
select is(t.q('anne', 'select * from api.waiting_done(''anything'')'), null,
	'nothing else is said');

select * from finish();
rollback;
