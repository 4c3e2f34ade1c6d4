-- A child on no list is served, and noted in words.
-- RULE: child-never-refused
\ir ../lib/roll.sql
select plan(5);
create function t.noted(who text, n integer, words text) returns text
	language sql as $$select coalesce(t.err(who, format(
	'select * from api.unknown_note(''2026-11-23'', 1, ''canteen'', %L, %L)',
	words, t.nonce(n))), 'noted')$$;

select is(t.noted('attendant', 11, 'Un grand, Max ?'), 'noted',
	'the site notes what it knows');
select t.noted('attendant', 11, 'Un grand, Max ?') \g /dev/null
select is((select string_agg(concat_ws(' ', words, noted_by, child), ', ')
	from guichet.unknown_child), 'Un grand, Max ? 181',
	'the same note again is the same note');
select is((select state from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-11-23'), 'serving',
	'it begins the service as a mark does');
select is(t.noted('kitchen', 12, 'Max'), 'MU403', 'by who marks there');
select t.tap('attendant', 13, 111, 'present') \g /dev/null
select t.tap('attendant', 14, 112, 'present') \g /dev/null
select t.close('attendant', 15) \g /dev/null
select is(t.noted('attendant', 16, 'Max'), 'MU630', 'not on a closed day');

select * from finish();
rollback;
