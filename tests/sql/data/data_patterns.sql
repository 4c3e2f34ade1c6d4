-- data_patterns: what a person takes away.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.booking_pattern (child, activity, adult, weeks, anchor,
	days, during) values (113, 'canteen', 103, 1, '2026-08-31', '{1,4}',
	'[2026-09-01,2027-07-03)');
select is(t.q('claire', 'select child, activity, weeks, days, during
	from api.data_patterns()'), '("(Zoé,Petit-Roux)",Cantine,1,"1 4",'
	'"[2026-09-01,2027-07-03)")', 'one''s usual week');
select is(t.q('david', 'select * from api.data_patterns()'), null,
	'not that of the other parent');
select is(t.q(null, 'select * from api.data_patterns()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
