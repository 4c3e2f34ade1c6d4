-- desk_views: saved views.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

insert into guichet.desk_view (person, shared, name, list, made_at) values
	(106, false, 'Mes retards', 'late~~~~me~', guichet.now()),
	(108, true, 'Les essais', 'open~essai~~~~', guichet.now()),
	(108, false, 'À moi seule', 'mine~~~~~', guichet.now());
select is(t.q('clerk', 'select name, shared, mine, queue, assigned
	from api.desk_views()'), '("Mes retards",f,t,late,me)
("Les essais",t,f,open,)', 'one''s own, and those that are shared');
select is(t.q('admin', 'select count(*) from api.desk_views()'), '(2)',
	'each has their own');
select is(t.q('kitchen', 'select * from api.desk_views()'), null,
	'none for who may not read requests');

select * from finish();
rollback;
