-- Bridges: a single working day between a public holiday and a weekend.
\ir ../lib/childcare.sql
select plan(3);
-- Ascension is Thursday 6 May 2027; All Saints and the armistice of 2027 are
-- beyond the calendar that is built.
select is(t.q('manager', 'select * from api.closing_bridges()'),
	'(2027-05-07,2027-05-06)', 'the Friday after Ascension');
select t.q('manager', format('select * from api.closing_make('''', null,
	''2027-05-07'', null, ''bridge'', '''', %L)', t.nonce(1))) \g /dev/null
select is(t.q('manager', 'select * from api.closing_bridges()'), null,
	'one that is being prepared is not offered again');
select is(t.err('kitchen', 'select * from api.closing_bridges()'), 'MU403',
	'for who may close');
select * from finish();
rollback;
