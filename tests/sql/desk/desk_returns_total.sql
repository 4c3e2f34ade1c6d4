-- desk_returns_total: how many mails did not arrive.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

update guichet.message set state = 'sent';
select is(t.q('clerk', 'select * from api.desk_returns_total()'), null,
	'no row for none');
update guichet.message set state = 'bounced' where recipient = 'anne@exemple.fr'
	and object = (select min(id) from guichet.receipt);
select is(t.q('clerk', 'select * from api.desk_returns_total()'), '(1)', 'one');
select is(t.q('kitchen', 'select * from api.desk_returns_total()'), null,
	'none for who may not read requests');

select * from finish();
rollback;
