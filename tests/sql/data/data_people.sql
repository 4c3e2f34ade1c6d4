-- data_people: oneself, one's children, and what was known before.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

update guichet.person set phone = '+33611111111' where id = 104;
insert into guichet.person_past (person, given, family, email, until_at) values
	(103, 'Claire', 'Roux', 'avant@exemple.fr', '2026-01-05 12:00+01'),
	(104, 'David', 'Avant', 'david.avant@exemple.fr', '2026-01-05 12:00+01');

select is(t.q('claire', 'select name, email from api.data_people()'),
	'("(Claire,Petit)",claire@exemple.fr)' || E'\n'
	|| '("(Claire,Roux)",avant@exemple.fr)' || E'\n'
	|| '("(Zoé,Petit-Roux)",)',
	'oneself, one''s children, and what was known before');
select ok(t.q('claire', 'select * from api.data_people()') !~
	'David|Avant|david|336', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_people()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
