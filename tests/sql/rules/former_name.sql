-- A school and an activity get other names: past days keep the old one.
-- RULE: name-of-the-day
\ir ../lib/town.sql
select plan(7);

select is(guichet.school_name(1, '2020-01-01'), (select name
	from guichet.school where id = 1), 'a name that never changed');
update guichet.school set name = 'École Simone-Veil' where id = 1;
update guichet.activity set label = 'Pause de midi' where code = 'canteen';
select is(guichet.school_name(1, guichet.today()), 'École Simone-Veil',
	'today it has the new one');
select is(guichet.school_name(1, guichet.today() - 1), 'Jules-Ferry',
	'yesterday it had the old one');
select is(guichet.activity_label('canteen', guichet.today() - 1), 'Cantine',
	'and so had the activity');
update guichet.school set name = 'École Veil' where id = 1;
select is(guichet.school_name(1, guichet.today() - 1), 'Jules-Ferry',
	'corrected the same day, the past stays');
select api.clock_set('2027-01-04 10:00 Europe/Paris') \g /dev/null
update guichet.school set name = 'Groupe Veil' where id = 1;
select is(guichet.school_name(1, '2026-11-20'), 'École Veil',
	'each day has the name of that day');
select is(guichet.school_name(1, '2026-11-01'), 'Jules-Ferry',
	'the first ones the first');

select * from finish();
rollback;
