-- data_events: who, but not by name.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.family_event (child, fact, at, actor) values
	(113, 'diet', guichet.now(), 104), (114, 'diet', guichet.now(), 105);

select is(t.q('claire', 'select child, fact, told_by from api.data_events()'),
	'("(Zoé,Petit-Roux)",diet,guardian)',
	'who, but not by name');
select ok(t.q('claire', 'select * from api.data_events()') !~
	'David|Max', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_events()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
