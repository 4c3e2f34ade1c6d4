-- The adults of a home who can be written to, each address once.
\ir ../lib/town.sql
select plan(4);

create function t.mails() returns setof text language sql
	as 'select r.email from guichet.home_mails(201) r order by 1';

update guichet.person set email = case id when 101 then 'anne@essai.example'
	else 'bruno@essai.example' end where id in (101, 102);
select results_eq('select t.mails()', $$values ('anne@essai.example'),
	('bruno@essai.example')$$, 'both adults of a home are written to');
update guichet.person set email = 'Anne@Essai.example' where id = 102;
select results_eq('select t.mails()', $$values ('anne@essai.example')$$,
	'an address that they share gets one message');
update guichet.person set email = 'bruno (travail)' where id = 102;
select results_eq('select t.mails()', $$values ('anne@essai.example')$$,
	'what is no address is left out, and stops nobody''s message');
update guichet.household_member set superseded_at = guichet.now()
	where household = 201 and person = 101;
select is_empty('select t.mails()', 'who lives elsewhere now gets none');

select * from finish();
rollback;
