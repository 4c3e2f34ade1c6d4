-- family_shares: what of the price I pay; the rest is the other parent's.
\ir ../lib/town.sql
select plan(3);
insert into guichet.custody_share (child, first, second, share, during, source,
	seen_on) values (113, 103, 104, 333, '[2026-09-01,)', 'judgment',
	'2026-09-02');
select is(t.q('claire', 'select percent, tenth, source, seen_on from
	api.family_shares(113)'), '(33,3,judgment,2026-09-02)', 'her part');
select is(t.q('david', 'select percent, tenth from api.family_shares(113)'),
	'(66,7)', 'his part');
select is(t.q('eve', 'select * from api.family_shares(113)'), null,
	'a stranger reads nothing');

select * from finish();
rollback;
