-- An example of the vote (api.tariff_example_add).
-- RULE: tariff-worked-tests
\ir ../lib/tariff_draft.sql
select plan(3);

select is(t.write('example_add', $$'nursery', 62200, null, null, null, null, 99$$,
	1), null, 'it is kept');
select is(t.q('manager', format('select age_group, quotient, price, got, failed
	from api.tariff_examples(%s)', t.draft())), '(elementary,62200,100,100,f)
(nursery,62200,99,100,t)', 'and worked out');
select is(t.q('manager', format('select fault, price from api.tariff_found(%s)',
	t.draft())), '(test-failed,100)', 'it keeps the draft from its vote');

select * from finish();
rollback;
