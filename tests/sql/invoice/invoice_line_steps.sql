-- How the price of an invoice's line was made, and who may read it
-- (api.invoice_line_steps).
-- RULE: price-explained
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(12);

create function t.told(who text, payer bigint, child bigint) returns text
	language sql as $$select t.q(who, format('select step, amount, low, high,
	rate, more from api.invoice_line_steps(%s)', t.il(payer, child)))$$;

select is(t.told('anne', 201, 111), '(bracket,100,0,622,,)', 'one bracket');
select is(t.told('claire', 202, 113), '(unknown,360,,,,)
(share,216,,,60.0,)
(unbooked,830,,,,1000)', 'a part, and what was added to the day');
select is(t.told('david', 203, 113), '(bracket,340,1001,1500,,)
(share,136,,,40.0,)
(unbooked,522,,,,1000)', 'and the other one, by its own quotient');
select is((select sum(l.price)::text from guichet.invoice_line l
	where l.child = 113), '1352', 'which are the whole');
-- RULE: parents-privacy
select is(t.told('david', 202, 113), null, 'not the other parent''s part');
select is(t.told('claire', 203, 113), null, 'neither of them');
select is(t.told('eve', 201, 111), null, 'nor a stranger''s');
select is(t.told(null, 201, 111), null, 'nor who is not signed in');
select is(t.told('clerk', 201, 111), null, 'nor an agent without a right');
insert into guichet.person (id, given, family) values (182, 'Chloé', 'Compte');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at) values (182, 'accountant', 'accountant',
	'$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	guichet.now(), guichet.now());
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256('accountant'), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '1 hour'
	from guichet.account a
	where a.identifier = 'accountant';
select is(t.told('accountant', 203, 113), '(bracket,340,1001,1500,,)
(share,136,,,40.0,)
(unbooked,522,,,,1000)', 'an agent of billing reads it');
select t.force($$update guichet.invoice set published_at = null
	where payer = 201$$) \g /dev/null
select is(t.told('anne', 201, 111), null, 'nothing before it is published');
update guichet.invoice set published_at = guichet.now() where payer = 201;
select t.force($$update guichet.invoice_line set quotient = 303
	where payer = 201$$) \g /dev/null
select is(t.told('anne', 201, 111), '(bracket,100,,,,)',
	'nor the bracket of another home''s quotient');
update guichet.invoice_line set quotient = 301 where payer = 201;


select * from finish();
rollback;
