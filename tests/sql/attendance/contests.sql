-- What a clerk sees of what is contested.
\ir ../lib/closed.sql
select plan(2);

select t.contest('claire', 21, 113) \g /dev/null
select is(t.q('manager', 'select state, opened_by, child, mark, price, body,
	marks from api.contests()'), '(opened,"(Claire,Petit)","(Zoé,Petit-Roux)",'
	'unbooked,1360,"Elle mangeait chez moi","12:00 Ana Lopez")',
	'the line, the words, who marked');
select is(t.q('attendant', 'select * from api.contests()'), null,
	'nothing without the right');

select * from finish();
rollback;
