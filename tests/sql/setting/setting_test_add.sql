-- setting_test_add: what the town says of one day.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

select is(t.example(1, '2026-12-08', '2026-12-04', 'tôt'), 'MU650', 'an hour');
select is(t.example(2, '2026-12-08', '2026-12-04', '9', 'eat'), 'MU455',
	'book, change or cancel');
select is(t.example(3, '2026-12-08', '2026-12-04', '9', activity => 'judo'),
	'MU455', 'an activity of the town or of the draft');
select is(t.example(4, '2026-12-08', '2026-12-04', '16h30', 'cancel'), null,
	'is kept with the draft');

select * from finish();
rollback;
