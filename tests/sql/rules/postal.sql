-- What goes on paper: names, addresses, mails that came back.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(16);

create function t.post(name shape.person, address shape.address) returns text
	immutable language sql return (select array_to_string(p.lines, '|')
	    || case when p.cut then ' cut' else '' end
	from guichet.postal(name, address) p);
-- RULE: postal-lines
select is(t.post(row('Anne', 'Martin'), row('1, rue du Four', null, '99123',
	'Valbrune')), 'Anne Martin|1 rue du Four|99123 VALBRUNE',
	'name, street without comma, town in capitals');
select is(t.post(row(null, 'Mme Petit'), row('12 rue du Pont', 'Bâtiment C',
	'99123', 'L''Haÿ-les-Roses')),
	'Mme Petit|Bâtiment C|12 rue du Pont|99123 L''HAŸ-LES-ROSES',
	'what leads to the door stands before the street');
select is(t.post(row('A', repeat('b', 36)), row(repeat('c', 38), null, '99123',
	repeat('d', 32))), 'A ' || repeat('b', 36) || '|' || repeat('c', 38)
	|| '|99123 ' || repeat('D', 32), '38 signs stand on one line');
select is(t.post(row('A', repeat('b', 37)), row('1', null, '99123', 'X')),
	'A|' || repeat('b', 37) || '|1|99123 X', '39 are two lines');
select is(t.post(row(null, repeat('b', 77)), row('1', null, '99123', 'X')),
	repeat('b', 38) || '|' || repeat('b', 38) || '|1|99123 X cut',
	'a name keeps two lines and says that it was cut');
select is(t.post(row('A', 'B'), row('125 boulevard du Général de la Résidence '
	'Royale', null, '99123', 'X')),
	'A B|125 bd du Général de la res Royale|99123 X',
	'a long street takes the abbreviations of the post');
select is((select max(length(l)) from guichet.postal(row(repeat('n ', 90),
	repeat('f', 90)), row(repeat('s ', 90), repeat('c', 90), '99123',
	repeat('t', 90))) p, unnest(p.lines) l), 38, 'never more than 38');
select is((select cardinality(p.lines) from guichet.postal(row(repeat('n ', 90),
	repeat('f', 90)), row(repeat('s ', 90), repeat('c', 90), '99123',
	repeat('t', 90))) p), 6, 'never more than six lines');

-- RULE: electronic-answer
select is(guichet.by_post(t.id(1)), false, 'by mail');
select is(guichet.by_post(t.id(3)), true, 'by post: there is no address');
insert into guichet.person_preference (person, paper, at)
	values (101, true, guichet.now());
select is(guichet.by_post(t.id(1)), true, 'by post: she wants it');
delete from guichet.person_preference;

-- RULE: bounced-printed
update guichet.message m set state = 'bounced' where m.kind = 'receipt'
	and m.person = 101;
select is((select r.paper::text from guichet.receipt r
	where r.request = t.id(1)), 'to-print',
	'a receipt that came back is printed');
select t.q('clerk', format('select * from api.desk_message(%s, ''Bonjour.'',
	null, %L)', t.id(2), t.nonce(1))) \g /dev/null
update guichet.message m set state = 'failed'
	where m.kind = 'request-message';
select is((select row(l.kind, l.state, l.body, l.author)::text
	from guichet.letter l), '(message,to-print,Bonjour.,106)',
	'so is a message, in the name of who wrote it');
update guichet.message m set state = 'sent' where m.kind = 'receipt'
	and m.person = 103;
select is((select r.paper from guichet.receipt r where r.request = t.id(2)),
	null, 'what arrived is not');
select is(t.q('clerk', format('select paper, bounced from api.desk_request(%s,
	null)', t.id(2))), '(f,t)', 'and the clerk is told');

-- RULE: letter-correction
select throws_ok('update guichet.letter set kind = ''corrected''', '23514', null,
	'a correction names what it replaces, why, and what was wrong');

select * from finish();
rollback;
