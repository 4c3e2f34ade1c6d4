-- What an agent can book for a home.
\ir ../lib/town.sql
select plan(3);
select is(t.q('clerk', 'select child, code, label from api.town_choices(201)'),
	'(111,,"Léa Martin")
(112,,"Tom Martin")
(,canteen,Cantine)', 'its children, the activities');
select is(t.err('clerk', 'select * from api.town_choices(999)'), 'MU404',
	'no such home');
select is(t.err('kitchen', 'select * from api.town_choices(201)'), 'MU403',
	'not for the kitchen');
select * from finish();
rollback;
