-- desk_near: a request made twice is shown in the case.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

create function t.near(n integer) returns text language sql return format(
	'select id, state, joined from api.desk_near(%s)', t.id(n));
select is(t.q('clerk', t.near(1)), null, 'nothing like it');
update guichet.request set applicant = 101 where id = t.id(4);
select is(t.q('clerk', t.near(1)), format('(%s,submitted,f)', t.id(4)),
	'the same person, the same procedure');
insert into guichet.merge_distinct (kind, one, other, at, said_by)
	values ('request', least(t.id(1), t.id(4)), greatest(t.id(1), t.id(4)),
	guichet.now(), 106);
select is(t.q('clerk', t.near(1)), null, 'said to be two');
select is(t.q('kitchen', t.near(1)), null, 'not on another desk');

select * from finish();
rollback;
