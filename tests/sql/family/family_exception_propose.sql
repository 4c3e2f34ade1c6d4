-- family_exception_propose: who may, for which days.
-- RULE: custody-agreed
\ir ../lib/town.sql
select plan(10);

create function t.propose(who text, child bigint, first date, last date, n integer)
returns text language sql return t.err(who, format('select * from
	api.family_exception_propose(%s, ''me'', %L, %L, %L)', child, first, last,
	t.nonce(n)));
select is(t.propose('eve', 113, '2026-11-24', '2026-11-24', 1), 'MU404',
	'a child of mine');
select is(t.propose('eve', 114, '2026-11-24', '2026-11-24', 2), 'MU668',
	'with somebody to agree');
select is(t.propose('claire', 113, '2026-11-17', '2026-11-24', 3), 'MU523',
	'not in the past');
select is(t.propose('claire', 113, '2026-11-24', '2026-11-23', 4), 'MU523',
	'in the right order');
select is(t.propose('claire', 113, '2026-11-24', '2027-01-26', 5), 'MU523',
	'64 days are too many');
select is(t.propose('claire', 113, '2026-11-24', '2027-01-25', 6), null,
	'63 are not');
select is(t.propose('david', 113, '2026-12-01', '2026-12-01', 7), 'MU667',
	'one proposal a day');
select is((select count(*) from guichet.custody_rule r where r.kind = 'override'
	and r.first = 103 and r.recorded_by = 103 and r.agreed_at is null),
	1::bigint, 'kept as one that waits');
select is((select holder from guichet.custody(113, '2026-12-01', '12:00')),
	'both', 'and it says nothing yet');
update guichet.parent_link set authority = 'limited' where adult = 104;
select is(t.propose('david', 113, '2027-03-01', '2027-03-01', 8), 'MU403',
	'limited authority follows, it does not act');

select * from finish();
rollback;
