-- file_custody_rules: the rules in force, the strongest first.
\ir ../lib/town.sql
select plan(3);

insert into guichet.custody_rule (child, layer, kind, first, second, pattern,
	from_at, during, source, superseded_at) values
	(113, 1, 'anchored', 103, 104, '{1,1,2}', '2026-09-04 16:30',
	'[2026-09-01,)', 'agreement', null),
	(113, 2, 'holiday-split', 104, 103, null, null, '[2026-09-01,)',
	'judgment', null),
	(113, 1, 'sole', 103, null, null, null, '[2026-09-01,)', 'declared',
	'2026-11-01');
select is(t.q('clerk', 'select kind, first, second, turns, "from", at, reversed,
	during, source from api.file_custody_rules(113)'),
	'(holiday-split,"(David,Roux)","(Claire,Petit)",,,00:00,f,'
	|| E'"[2026-09-01,)",judgment)\n(anchored,"(Claire,Petit)","(David,Roux)",'
	|| 'AAB,2026-09-04,16:30,f,"[2026-09-01,)",agreement)',
	'holidays, then the usual weeks; what was superseded is not there');
select is(t.q('clerk', 'select * from api.file_custody_rules(111)'), null,
	'none without');
select is(t.q('kitchen', 'select * from api.file_custody_rules(113)'), null,
	'nor without the right');

select * from finish();
rollback;
