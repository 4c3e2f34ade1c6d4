-- file_custody_days: five weeks of a child's calendar.
\ir ../lib/town.sql
select plan(4);

insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select is(t.q('clerk', $$select count(*), min(day), max(day) from
	api.file_custody_days(113, '2026-11-18')$$), '(35,2026-11-16,2026-12-20)',
	'five weeks from Monday');
select is(t.q('clerk', $$select holder, name, kind from
	api.file_custody_days(113, null) offset 6 limit 2$$),
	'(parent,"(David,Roux)",parity)
(parent,"(Claire,Petit)",parity)', 'whose each day is, and why');
select is(t.q('clerk', $$select distinct holder, name is null from
	api.file_custody_days(111, null)$$), '(both,t)', 'without rules, either');
select is(t.err('kitchen', 'select * from api.file_custody_days(113, null)'),
	'MU403', 'not without the right');

select * from finish();
rollback;
