-- data_care: when, not what.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.care_plan (child, during, meal_mode, protocol, steps, state,
	signatories, signed_on, recorded_at)
	select c, '[2026-09-01,2027-07-03)', 'packed-lunch', 'p', 's', 'signed', 'x',
	'2026-09-01', guichet.now() from unnest(array[113, 114]) c;

select is(t.q('claire', 'select child, state from api.data_care()'),
	'("(Zoé,Petit-Roux)",signed)',
	'when, not what');
select ok(t.q('claire', 'select * from api.data_care()') !~
	'Max', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_care()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
