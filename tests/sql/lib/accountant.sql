-- Two agents: Ava (182) prepares, Cor (183) may approve.
insert into guichet.person (id, given, family) values (182, 'Ava', 'Compte'),
	(183, 'Cor', 'Caisse');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select p, r, r, '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA',
	    repeat('0', 64), guichet.now(), guichet.now()
	from (values (182, 'accountant'), (183, 'cash-officer')) x (p, r);
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), '2028-01-01'
	from guichet.account a where a.person in (182, 183);
