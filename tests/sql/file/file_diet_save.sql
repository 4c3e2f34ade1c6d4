-- file_diet_save: a menu at the desk.
-- RULE: diet-first-open-day
\ir ../lib/town.sql
select plan(3);

select is(t.err('kitchen', format('select * from api.file_diet_save(113, %L,
	%L)', 'no-meat', t.nonce(1))), 'MU403', 'not without the right');
select t.q('clerk', format('select * from api.file_diet_save(113, %L, %L)',
	'no-meat', t.nonce(1))) \g /dev/null
select is((select row(diet, during, source)::text from guichet.diet_choice
	where child = 113), '(no-meat,"[2026-11-23,)",town)', 'from Monday on');
select is((select string_agg(person::text, ',' order by person)
	from guichet.message), '103,104', 'both parents are told');

select * from finish();
rollback;
