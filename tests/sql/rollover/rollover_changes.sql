-- rollover_changes: what has changed since, and that decisions stay.
-- RULE: rollover-plan
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(8);

select t.make(1) \g /dev/null
create function t.changes() returns text language sql return t.q('manager',
	format('select child, change, was, class from api.rollover_changes(%s)',
	t.plan()));
select is(t.changes(), null, 'nothing yet');
select t.q('manager', t.decide(112, t.to(12), 'à revoir', 2)) \g /dev/null
update guichet.pupil set class = 15 where child = 112;
update guichet.pupil set superseded_at = guichet.now() where child = 113;
insert into guichet.person (id, given, family, born) values
	(120, 'Ugo', 'Zola', '2020-01-01');
insert into guichet.pupil (child, class, during)
	values (120, 11, '[2026-09-01,2027-07-03)');
select is(t.changes(), '(112,moved,"Les Lilas – Petite section","Les Lilas – Moyenne section")
(113,moved,"Jules-Ferry – CP",)
(120,new,,"Jules-Ferry – CP")', 'who moved, who has no class, who came');
select is(t.line(112), 'repeating class 12', 'the plan has not moved');
select is(t.err('manager', t.act('again', 3)), null, 'made again');
select t.job() \g /dev/null
select is(t.changes(), null, 'nothing is different any more');
select is(t.line(112), 'repeating class 12 moved', 'what was decided stays');
select is(t.line(113) || '; ' || t.line(120), 'no-class moved; promoted class 14 new',
	'what was proposed is proposed anew');
update guichet.pupil set superseded_at = guichet.now() where child = 120;
select is(t.changes(), '(120,gone,"Jules-Ferry – CP",)', 'and who left is said');

select * from finish();
rollback;
