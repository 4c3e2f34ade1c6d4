-- import_calendar: the same from the command line.
\ir ../lib/town.sql
select plan(5);

create function t.run(commit boolean) returns text language sql as
	$$ select string_agg(concat_ws(' ', zone, holiday, first, back, change),
	', ') from api.import_calendar('c.json', '{}', '{}', '[{"description":
	"Vacances d''hiver", "population": "-", "start_date": "2027-02-13",
	"end_date": "2027-03-01", "zones": "Zone A"}]', commit) $$;
select is(t.run(false), 'A Vacances d''hiver 2027-02-13 2027-03-01 added',
	'what it changes');
select is((select count(*) from guichet.calendar_import), 0::bigint,
	'a rehearsal leaves nothing');
select is(t.run(true), 'A Vacances d''hiver 2027-02-13 2027-03-01 added',
	'then written');
select is((select because from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2027-02-15'), 'school-holiday',
	'the days are closed');
select is((select made_by is null and done_at is not null
	from guichet.calendar_import), true, 'by nobody signed in');

select * from finish();
rollback;
