-- The Ministry's calendar as a table, as JSON and as iCalendar: the same days.
-- RULE: calendar-import
\ir ../lib/town.sql
select plan(9);

create function t.read(said text) returns text language plpgsql as $$
begin
	return (select string_agg(concat_ws(' ', r.zone, r.name, r.during), ', '
	    order by r.zone, r.during) from guichet.calendar_read('{}', '{}',
	    said) r);
exception when others then
	return sqlstate;
end $$;
create function t.ics(variadic events text[]) returns text language sql as
	$$ select concat_ws(E'\r\n', 'BEGIN:VCALENDAR', 'VERSION:2.0',
	string_agg(E'BEGIN:VEVENT\r\n' || e || E'\r\nEND:VEVENT', E'\r\n'),
	'END:VCALENDAR', '') from unnest(events) e $$;

-- The open data, whole or a page of it: midnights in Paris.
select is(t.read('[{"description": "Vacances de Noël", "population": "-",
	"start_date": "2026-12-18T23:00:00+00:00",
	"end_date": "2027-01-03T23:00:00+00:00", "location": "Lyon",
	"zones": "Zone A", "annee_scolaire": "2026-2027"},
	{"description": "Prérentrée", "population": "Enseignants",
	"start_date": "2026-08-29T22:00:00+00:00",
	"end_date": "2026-08-31T22:00:00+00:00", "zones": "Zone A"},
	{"description": "Vacances", "population": null,
	"start_date": "2026-12-18T23:00:00+00:00", "end_date": null,
	"zones": "Corse"}]'), 'A Vacances de Noël [2026-12-19,2027-01-04)',
	'JSON');
select is(t.read('{"total_count": 1, "results": [{"description": "Pont",
	"population": "-", "start_date": "2027-05-07", "end_date": "2027-05-10",
	"zones": "Zone C"}]}'), 'C Pont [2027-05-07,2027-05-10)', 'a page of it');
select is(t.read('[{"description": '), 'MU615', 'JSON that ends early');
select is(t.read('{"a": 1}'), 'MU615', 'JSON of something else');

-- The file of one zone, and the file of all, which cuts a holiday in pieces.
select is(t.read(t.ics(E'UID:1-Zone-B@data.education.gouv.fr\r\n'
	'DTSTART;VALUE=DATE:20261219\r\nDTEND;VALUE=DATE:20270104\r\n'
	'SUMMARY:Vacances de Noël')), 'B Vacances de Noël '
	'[2026-12-19,2027-01-04)', 'a file of one zone');
select is(t.read(t.ics(
	E'DTSTART;VALUE=DATE:20260207\r\nDTEND;VALUE=DATE:20260214\r\n'
	'SUMMARY:Vacances d''Hiver - Zone A',
	E'DTSTART;VALUE=DATE:20260214\r\nDTEND;VALUE=DATE:20260223\r\n'
	'SUMMARY:Vacances d''Hi\r\n ver - Zones A/B - Corse',
	E'DTSTART;VALUE=DATE:20260223\r\nDTEND;VALUE=DATE:20260302\r\n'
	'SUMMARY:Vacances d''Hiver - Zone B')),
	'A Vacances d''Hiver [2026-02-07,2026-02-23), '
	'B Vacances d''Hiver [2026-02-14,2026-03-02)',
	'its pieces are one holiday again, its lines unfolded');
select is(t.read(t.ics(
	E'DTSTART;VALUE=DATE:20250829\r\nDTEND;VALUE=DATE:20250901\r\n'
	'SUMMARY:Vacances d''Été(prérentrée Enseignants) - Zones A/B/C',
	E'DTSTART;VALUE=DATE:20250705\r\nDTEND;VALUE=DATE:20250705\r\n'
	'SUMMARY:Début des Vacances d''Été - Zone A')), 'MU615',
	'teachers and single days are no holidays of pupils');
select is(t.read(t.ics('SUMMARY:Vacances de rien - Zone A')), 'MU615',
	'an event without its days');
select is(t.read('BEGIN:VCALENDAR'), 'MU615', 'an empty calendar');

select * from finish();
rollback;
