-- data_menus: with its past.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.diet_choice (child, diet, during) values
	(113, 'no-pork', '[2025-09-01,2026-09-01)'),
	(113, 'no-meat', '[2026-09-01,)');

select is(t.q('claire', 'select diet from api.data_menus()'),
	'(no-meat)' || E'\n' || '(no-pork)',
	'with its past');
select ok(t.q('claire', 'select * from api.data_menus()') !~
	'Tom', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_menus()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
