-- family_exceptions: of one's own children alone, those that are not over.
\ir ../lib/town.sql
select plan(3);

insert into guichet.custody_rule (child, layer, kind, first, during, source) values
	(113, 3, 'override', 103, '[2026-10-01,2026-10-03)', 'judgment'),
	(113, 3, 'override', 103, '[2026-12-01,2026-12-03)', 'judgment');
select is(t.q('claire', 'select during, mine, asked, waiting, judged
	from api.family_exceptions(113)'),
	'("[2026-12-01,2026-12-03)",t,,f,t)', 'hers');
select is(t.q('david', 'select mine from api.family_exceptions(113)'), '(f)',
	'of the other parent');
select is(t.q('eve', 'select * from api.family_exceptions(113)'), null,
	'and nobody else''s');

select * from finish();
rollback;
