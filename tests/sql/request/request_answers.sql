-- The answers of a request.
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
insert into guichet.request_value (request, field, n, value) select id, f, n, v
	from t.r, (values ('menu', 1, 'other'), ('days', 1, 'mon'), ('days', 2,
	'thu'), ('why', 1, 'Allergie')) x (f, n, v);
select is(t.q('anne', format('select step, label, value from
	api.request_answers(%L, null)', (select ref from t.r))),
	'(1,Menu,Autre)
(1,Jours,"Lundi, Jeudi")
(1,Remarque,)
(2,Raison,Allergie)', 'in the order they were asked, with their labels');
select is(t.err('eve', format('select * from api.request_answers(%L, null)',
	(select ref from t.r))), 'MU404', 'one''s own');

select * from finish();
rollback;
