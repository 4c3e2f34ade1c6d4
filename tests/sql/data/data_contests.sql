-- data_contests: what a person takes away.
-- RULE: parents-privacy
\ir ../lib/closed.sql
select plan(3);

select t.contest('claire', 21, 113) \g /dev/null
select is(t.q('claire', 'select child, activity, day, state, body
	from api.data_contests()'), '("(Zoé,Petit-Roux)",Cantine,2026-11-23,'
	'opened,"Elle mangeait chez moi")', 'what one contested');
select is(t.q('david', 'select * from api.data_contests()'), null,
	'not what the other parent contests');
select is(t.q(null, 'select * from api.data_contests()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
