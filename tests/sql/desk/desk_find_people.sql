-- desk_find_people: people by the same box.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(37);

update guichet.person set phone = '+33612345678' where id = 104;
select is(t.q('clerk', 'select name, household
	from api.desk_find_people(''zoe petit'')'), '("(Zoé,Petit-Roux)",202)',
	'a child, with a home');
select is(t.q('clerk', 'select name from api.desk_find_people(''06 12.34 56 78'')'),
	'("(David,Roux)")', 'a phone as people write it');
select is(t.q('clerk', 'select name from api.desk_find_people(''m'')'), null,
	'one letter finds nobody');

-- What clerks type, whom it finds, and why it should.
insert into guichet.person (id, given, family, birth_family, born, email) values
	(2001, 'Jean-Pierre', 'Dupont', null, '1970-12-03', null),
	(2002, 'Éléonore', 'de La Tour', 'Lefèvre', '1981-02-28',
	    'El.Tour-Noire@exemple.fr'),
	(2003, 'Matthieu', 'L''Évidence', null, '2015-12-03', null),
	(2004, 'Thibaud', 'Gauthier', null, '2016-01-31', null);
create function t.names(q text) returns text language sql return
	translate(t.q('clerk', format('select given || '' '' || family
	    from api.desk_find_people(%L) f join clerk.person p on p.id = f.id',
	    q)), '()"', '');
select is(t.names(q), who, why || ': ' || q)
from (values
	('jean pierre dupont', 'Jean-Pierre Dupont', 'a hyphen is a space'),
	('JEANPIERRE DUPONT', 'Jean-Pierre Dupont', 'or nothing'),
	('dupont jean-pierre', 'Jean-Pierre Dupont', 'names in any order'),
	('dup jea', 'Jean-Pierre Dupont', 'how words begin'),
	('Dupond', 'Jean-Pierre Dupont', 'as it sounds'),
	('dupnot', 'Jean-Pierre Dupont', 'two letters swapped'),
	('Dupomt', 'Jean-Pierre Dupont', 'one letter wrong'),
	('Dupot', 'Jean-Pierre Dupont', 'one letter missing'),
	('Duppont', 'Jean-Pierre Dupont', 'one letter twice'),
	('Drupont', 'Jean-Pierre Dupont', 'one letter too many'),
	('jaen-pierre dupond', 'Jean-Pierre Dupont', 'two words, both wrong'),
	('eleonore', 'Éléonore de La Tour', 'without accents'),
	('ÉLÉONORE', 'Éléonore de La Tour', 'in capitals'),
	('latour', 'Éléonore de La Tour', 'particles'),
	('de la tour', 'Éléonore de La Tour', 'every particle'),
	('lefevre', 'Éléonore de La Tour', 'the name of birth'),
	('l evidence', 'Matthieu L''Évidence', 'an apostrophe is a space'),
	('L’Évidence', 'Matthieu L''Évidence', 'or the other apostrophe'),
	('levidence mathieu', 'Matthieu L''Évidence', 'or nothing'),
	('Tibo Gautier', 'Thibaud Gauthier', 'two names as they sound'),
	('Thibault', 'Thibaud Gauthier', 'another ending that is not heard'),
	('3/12/2015', 'Matthieu L''Évidence', 'a day of birth'),
	('2015-12-03', 'Matthieu L''Évidence', 'the same, as machines write it'),
	('martin 01.03.2018', 'Léa Martin', 'a name and a day'),
	('el.tour-noire@exemple.fr', 'Éléonore de La Tour', 'an e-mail'),
	('EL.TOUR-NOIRE@EX', 'Éléonore de La Tour', 'how an e-mail begins'),
	('06 12 34', 'David Roux', 'how a phone begins'),
	('+33612345678', 'David Roux', 'a phone as machines write it'))
	as x (q, who, why);
select is(t.names(q), null, 'finds nobody: ' || q)
from unnest(array['dupont martin', 'martin 31/02/2018', '''|!&:*', 'a@b''\']) q;
update guichet.person set merged_into = 101 where id = 102;
select is(t.names('bruno'), null, 'nor who was a duplicate');
select is(t.q('kitchen', 'select * from api.desk_find_people(''martin'')'), null,
	'nobody for who may not read families');

select * from finish();
rollback;
