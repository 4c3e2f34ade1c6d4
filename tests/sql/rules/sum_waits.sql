-- A small sum waits for more, but not for ever.
-- RULE: small-debts-grouped
\ir ../lib/town.sql
select plan(9);
create function t.waits(total bigint, since date, small bigint default 1500,
	months integer default 3) returns boolean language plpgsql as $$
declare
	r guichet.regie;
begin
	r.small_debt := small;
	r.carry_months := months;
	return guichet.sum_waits(r, '[2026-11-01,2026-12-01)', total, since);
end $$;
select ok(t.waits(1499, '2026-11-30'), 'a cent under fifteen euros waits');
select ok(not t.waits(1500, '2026-11-30'), 'fifteen euros are asked for');
select ok(t.waits(0, '2026-11-01'), 'nothing is not asked for alone');
select ok(t.waits(1499, '2026-09-01'), 'it may wait in three campaigns');
select ok(not t.waits(1499, '2026-08-31'), 'in the fourth it is asked for');
select ok(not t.waits(1499, '2026-11-30', months => 0),
	'where nothing waits it is asked for at once');
select ok(t.waits(1499, '2026-11-01', months => 1), 'or in the next month');
select ok(not t.waits(1499, '2026-10-31', months => 1), 'and no later');
select ok(not t.waits(0, '2026-11-30', small => 0),
	'without a least sum every one is asked for');
select * from finish();
rollback;
