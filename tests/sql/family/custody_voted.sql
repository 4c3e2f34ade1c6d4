-- custody_voted: who pays for a child of two homes, as the town has voted it.
\ir ../lib/town.sql
select plan(3);
select is(t.q('claire', 'select * from api.custody_voted()'), '(day-parent,,)',
	'nothing voted: the parent of the day');
insert into guichet.custody_policy (billing, during, vote)
	values ('booker', '[2026-09-01,2027-01-01)', 1),
	('lowest', '[2027-01-01,)', 1);
select is(t.q('claire', 'select * from api.custody_voted()'),
	'(booker,2026-41,2026-06-22)', 'what holds today, and its vote');
select is(t.q('clerk', 'select billing from api.custody_voted()'), '(booker)',
	'for clerks as well');

select * from finish();
rollback;
