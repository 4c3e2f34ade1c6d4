-- family_custody_days: a parent's own calendar.
\ir ../lib/town.sql
select plan(4);

select is(t.q('claire', 'select * from api.family_custody_days(113)'), null,
	'no rule, no calendar');
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select is(t.q('claire', $$select string_agg(mine::integer::text, '' order by day)
	from api.family_custody_days(113)$$), '(' || repeat('0', 7) ||
	repeat('1', 7) || repeat('0', 7) || repeat('1', 7) || repeat('0', 7)
	|| ')', 'hers are the even weeks');
select is(t.q('david', $$select string_agg(mine::integer::text, '' order by day)
	from api.family_custody_days(113)$$), '(' || repeat('1', 7) ||
	repeat('0', 7) || repeat('1', 7) || repeat('0', 7) || repeat('1', 7)
	|| ')', 'his the others');
select is(t.err('eve', 'select * from api.family_custody_days(113)'), 'MU404',
	'a stranger''s child');

select * from finish();
rollback;
