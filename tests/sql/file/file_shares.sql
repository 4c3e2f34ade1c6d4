-- file_shares: how the price of a child's days is shared.
\ir ../lib/town.sql
select plan(3);
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 333, '[2026-09-01,)', 'agreement');
select is(t.q('clerk', 'select percent, tenth, other_percent, other_tenth, source
	from api.file_shares(113)'), '(33,3,66,7,agreement)', 'in per cent and tenths');
select is(t.q('clerk', 'select * from api.file_shares(111)'), null,
	'none without');
select is(t.q('kitchen', 'select * from api.file_shares(113)'), null,
	'nor without the right');

select * from finish();
rollback;
