-- change_parts: old and new side by side.
\ir ../lib/town.sql
\ir ../lib/change.sql
select plan(3);

select is(t.q('clerk', 'select part, differs, old, proposed
	from api.change_parts(900)'), '(line1,t,"2 rue du Four","8 rue Haute")
(postcode,f,99123,99123)
(town,f,Valbrune,Valbrune)', 'an address');
select is(t.q('clerk', 'select part, differs, proposed_value, proposed_day,
	proposed_source from api.change_parts(901)'), '(value,t,64000,,)
(month,t,,2026-11-01,)
(source,t,,,caf)', 'a quotient that was unknown');
select is(t.q('clerk', 'select old_day, proposed_day from api.change_parts(902)'),
	'(2018-07-01,2018-07-02)', 'a birth');

select * from finish();
rollback;
