-- invoice_moves: what has settled an invoice.
\ir ../lib/closed.sql
\ir ../lib/billed.sql
select plan(3);
select t.invoice(201, '2026-10-02', '111 canteen 2026-10-01 400') as anne \gset
select is(t.err('attendant', format('select * from api.invoice_moves(%s)', :anne)),
	'MU403', 'for who prepares');
insert into guichet.person (id, given, family) values (182, 'Ava', 'Compte');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at) values (182, 'accountant', 'accountant',
	'$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	guichet.now(), guichet.now());
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a where a.person = 182;
create function t.moved(id bigint) returns text language sql
	return t.q('accountant', format('select source, purpose, amount
	from api.invoice_moves(%s)', id));
select is(t.moved(:anne), null, 'nothing yet');
select t.pay(201, 150, '2026-10-10') \g /dev/null
select is(t.moved(:anne), '(receipt,paid,150)', 'a payment');
select * from finish();
rollback;
