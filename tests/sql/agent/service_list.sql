-- The services of the town.
\ir ../lib/town.sql
select plan(1);

insert into guichet.service (code, name, rank) values ('b', 'Bé', 1), ('a', 'A', 2);
select is(t.q('clerk', 'select * from api.service_list()'), E'(b,Bé)\n(a,A)',
	'by rank');

select * from finish();
rollback;
