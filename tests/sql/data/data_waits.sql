-- data_waits: what a person takes away.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.booking (child, activity, school, day, slot, custody,
	booked_by, booked_at, state) values (113, 'canteen', 1, '2026-11-24',
	'noon', 'booker', 103, '2026-11-18', 'waitlisted');
select is(t.q('claire', 'select child, activity, day, state
	from api.data_waits()'), '("(Zoé,Petit-Roux)",Cantine,2026-11-24,'
	'waiting)', 'what is waited for');
select is(t.q('eve', 'select * from api.data_waits()'), null,
	'nothing of another''s');
select is(t.q(null, 'select * from api.data_waits()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
