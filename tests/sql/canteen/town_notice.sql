-- The next closure, on the home page.
\ir ../lib/town.sql
select plan(6);

select is(t.q(null, 'select * from api.town_notice()'), null, 'nothing near');
insert into guichet.closure (school, activity, during, because) values
	(1, 'canteen', '[2026-11-27,2026-11-28)', 'strike'),
	(null, null, '[2026-12-10,2026-12-12)', 'works');
select is(t.q(null, 'select * from api.town_notice()'),
	'(2026-11-27,,strike,Cantine,Jules-Ferry)', 'one day of one school');
select api.clock_set('2026-11-28 00:00 Europe/Paris') \g /dev/null
select is(t.q('anne', 'select * from api.town_notice()'),
	'(2026-12-10,2026-12-11,works,,)', 'several days of the whole town');
select api.clock_set('2026-12-11 12:00 Europe/Paris') \g /dev/null
select is(t.q(null, 'select * from api.town_notice()'),
	'(2026-12-11,,works,,)', 'on its last day, what is left of it');
select api.clock_set('2026-12-12 00:00 Europe/Paris') \g /dev/null
select is(t.q(null, 'select * from api.town_notice()'), null, 'and then it is over');
select api.clock_set('2026-11-25 00:00 Europe/Paris') \g /dev/null
delete from guichet.closure where because = 'strike';
select is(t.q(null, 'select * from api.town_notice()'), null,
	'not more than a fortnight ahead');

select * from finish();
rollback;
