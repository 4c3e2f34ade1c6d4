-- gate_list: who may collect whom.
-- RULE: gate-only
\ir ../lib/town.sql
select plan(3);

insert into guichet.pickup_prohibition (child, name, decision, during)
	values (113, 'Marc Interdit', 'JAF 26/112', '[2026-09-01,)');
insert into guichet.authorised_pickup (child, name, phone, relation, during)
	values (113, 'Rose', '+33399980001', 'grandparent', '[2026-09-01,)');
select is(t.q('clerk', 'select name, class, guardians, pickups, forbidden
	from api.gate_list(1) where child = 113'), '("(Zoé,Petit-Roux)",CP,'
	|| '"Claire Petit, David Roux","Rose +33399980001",'
	|| '"Marc Interdit (JAF 26/112)")', 'and who may not');
select is(t.q('clerk', 'select count(*) from api.gate_list(null)'), '(3)',
	'the first school when none is asked for');
select is(t.q('kitchen', 'select count(*) from api.gate_list(1)'), '(0)',
	'not without the right');

select * from finish();
rollback;
