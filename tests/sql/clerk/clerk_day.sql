-- The clerk's day: which one, and what is booked.
\ir ../lib/town.sql
select plan(9);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select is(t.q('clerk', 'select * from api.clerk_day(''2026-11-23'')'),
	'(2026-11-23,2026-11-20,2026-11-24,f,t,,2)', 'a day, all of it');
select is(t.q('clerk', 'select date, today from api.clerk_day(null)'),
	'(2026-11-19,f)', 'Wednesday: the next day of service');
select api.clock_set('2026-11-23 08:00 Europe/Paris') \g /dev/null
select is(t.q('clerk', 'select date, today from api.clerk_day(null)'),
	'(2026-11-23,t)', 'a day of service: today');
insert into guichet.closure (school, during, because) values
	(1, '[2026-11-23,2026-11-24)', 'strike');
select is(t.q('clerk', 'select open, because, meals
	from api.clerk_day(''2026-11-23'')'), '(t,,0)',
	'one school closed: open, without its meals');
update guichet.closure set school = null;
select is(t.q('clerk', 'select open, because, meals
	from api.clerk_day(''2026-11-23'')'), '(f,strike,0)', 'all closed');
select is(t.q('clerk', 'select previous, next
	from api.clerk_day(''2026-12-20'')'), '(2026-12-18,2027-01-04)',
	'previous and next are days with service');
select is(t.q('clerk', 'select date, open, because
	from api.clerk_day(''2031-01-01'')'), '(2031-01-01,f,)', 'a day unknown');
select is(t.q('kitchen', 'select date from api.clerk_day(''2026-11-24'')'),
	'(2026-11-24)', 'the kitchen has the same page');
select is(t.err('anne', 'select * from api.clerk_day(null)'), '42501',
	'families have not');

select * from finish();
rollback;
