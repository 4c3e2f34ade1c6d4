-- desk_receipt: the receipt as paper.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

-- RULE: ack-content
select is(t.q('clerk', format('select request, title, service_phone, silence,
	silence_on, attestation, name, address, post, decides
	from api.desk_receipt(%s)', t.id(1))), format('(%s,Essai,"01 99 00 12 34",'
	'accept,2027-01-10,"Une attestation sur demande.","(Anne,Martin)",'
	'"(""1 rue du Four"",,99123,Valbrune)",f,t)', t.id(1)),
	'the record, and whom it goes to');
select is(t.q('clerk', format('select paper, post from api.desk_receipt(%s)',
	t.id(3))), '(to-print,t)', 'without e-mail it is to be printed');
insert into guichet.person_preference (person, paper, called, at)
	values (101, false, 'Madame Martin-Dubois', guichet.now());
select is(t.q('clerk', format('select name from api.desk_receipt(%s)',
	t.id(1))), '("(,""Madame Martin-Dubois"")")',
	'under the name that she chose');
select is(t.err('kitchen', format('select * from api.desk_receipt(%s)',
	t.id(1))), 'MU404', 'not on that desk');

select * from finish();
rollback;
