-- The list of closings: to come first, those of the calendar too.
\ir ../lib/childcare.sql
select plan(4);
insert into guichet.closure (activity, school, during, because) values
	('canteen', null, '[2026-05-15,2026-05-16)', 'bridge'),
	('canteen', null, '[2024-05-15,2024-05-16)', 'bridge');
insert into guichet.closing (activity, during, because, made_by, made_at) values
	('canteen', '[2026-12-04,2026-12-05)', 'works', 180, guichet.now()),
	(null, '[2026-11-30,2026-12-02)', 'strike', 180, guichet.now());
select is(t.q('manager', 'select first, until, because, activity, school, state,
	past, bookings from api.closings()'),
	'(2026-11-30,2026-12-01,strike,,,draft,f,0)
(2026-12-04,,works,Cantine,,draft,f,0)
(2026-05-15,,bridge,Cantine,,done,t,)', 'a year back, to come first');
select is(t.err('clerk', 'select * from api.closings()'), 'MU403',
	'for who may close');
update guichet.closing set grouped = 'around', activity = null
	where activity is not null;
select alike(t.q('manager', 'select activity from api.closings()'),
	'%Avant et après la classe%', 'a group has its name');
select is(t.q('manager', $$select count(*) from api.closings() where id is
	null$$), '(1)', 'what came with the calendar has no operation');
select * from finish();
rollback;
