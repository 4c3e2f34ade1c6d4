-- The mail that answers a contest.
\ir ../lib/closed.sql
select plan(1);

select t.contest('anne', 21, 111) \g /dev/null
select t.answer('manager', 22, 'present') \g /dev/null
select results_eq($$select a.day, a.state::text, a.answer, a.price::bigint
	from guichet.message m, api.mail_contest_answered(m.id) a$$,
	$$values (date '2026-11-23', 'corrected', 'Vu avec l''équipe',
	100::bigint)$$, 'the answer and the price');

select * from finish();
rollback;
