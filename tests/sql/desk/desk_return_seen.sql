-- desk_return_seen: a mail that did not arrive has been seen to.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(5);

update guichet.message set state = 'sent';
select min(id) as m from guichet.message where recipient = 'anne@exemple.fr' \gset
update guichet.message set state = 'bounced' where id = :m;
create function t.seen(mail bigint, n integer) returns text language sql return
	format('select id from api.desk_return_seen(%s, %L)', mail, t.nonce(n));
select is(t.err('kitchen', t.seen(:m, 1)), 'MU404', 'not by who sees none');
select is(t.q('clerk', t.seen(:m, 2)), format('(%s)', :m), 'seen to');
select is(t.q('clerk', 'select * from api.desk_returns()'), null,
	'it leaves the tray');
select is(t.q('clerk', t.seen(:m, 2)), format('(%s)', :m), 'a repeat is one');
select is(t.err('clerk', t.seen(:m, 3)), 'MU404', 'twice is once too often');

select * from finish();
rollback;
