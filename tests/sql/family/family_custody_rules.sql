-- family_custody_rules: a parent's own, "A" told as mine or the other's.
\ir ../lib/town.sql
select plan(3);

insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select is(t.q('david', 'select kind, mine, source from
	api.family_custody_rules(113)'), '(parity,t,judgment)', 'A is he');
select is(t.q('claire', 'select kind, mine, source from
	api.family_custody_rules(113)'), '(parity,f,judgment)', 'not she');
select is(t.q('eve', 'select * from api.family_custody_rules(113)'), null,
	'and a stranger reads nothing');

select * from finish();
rollback;
