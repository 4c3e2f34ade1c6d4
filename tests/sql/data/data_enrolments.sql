-- data_enrolments: the canteen.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

select is(t.q('claire', 'select activity, during from api.data_enrolments()'),
	'(Cantine,"[2026-09-01,2027-07-03)")',
	'the canteen');
select ok(t.q('claire', 'select * from api.data_enrolments()') !~
	'Tom|Max', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_enrolments()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
