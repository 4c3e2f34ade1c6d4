-- The fields of a step.
-- RULE: request-fields
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(4);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 901) id;
create function t.fields(n integer) returns text language sql return
	t.q('anne', format('select name, type, label, optional, value, option,
	option_label, chosen from api.request_fields(%L, null, %s)',
	(select ref from t.r), n));

select is(t.fields(0), '(given,name,,f,Anne,,,)
(family,name,,f,Martin,,,)
(email,email,,f,a@exemple.fr,,,)
(phone,phone,,t,,,,)
(line1,line,,f,,,,)
(line2,line,,t,,,,)
(postcode,postcode,,f,,,,)
(town,line,,f,,,,)', 'who sends it');
insert into guichet.request_step select id, 0, guichet.now() from t.r;
select is(t.fields(41), '(child,choice,,f,,111,"Léa Martin",t)
(child,choice,,f,,112,"Tom Martin",f)', 'their children, the chosen one marked');
insert into guichet.request_step select id, 41, guichet.now() from t.r;
insert into guichet.request_value (request, field, n, value) select id, f, n, v
	from t.r, (values ('menu', 1, 'no-pork'), ('days', 1, 'mon'), ('days', 2,
	'thu'), ('note', 1, 'Merci')) x (f, n, v);
select is(t.fields(1), '(menu,choice,Menu,f,,standard,Standard,f)
(menu,choice,Menu,f,,no-pork,"Sans porc",t)
(menu,choice,Menu,f,,other,Autre,f)
(days,choices,Jours,f,,mon,Lundi,t)
(days,choices,Jours,f,,tue,Mardi,f)
(days,choices,Jours,f,,thu,Jeudi,t)
(note,line,Remarque,t,Merci,,,f)', 'the questions of the step, with what is kept');
select is(t.err('bruno', format('select * from api.request_fields(%L, null, 0)',
	(select ref from t.r))), 'MU404', 'of one''s own draft');

select * from finish();
rollback;
