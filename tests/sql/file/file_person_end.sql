-- file_person_end: not any more.
\ir ../lib/town.sql
select plan(4);

insert into guichet.pickup_prohibition (id, child, name, decision, during)
	values (900, 113, 'Marc Interdit', 'JAF 26/112', '[2026-09-01,)');
insert into guichet.authorised_pickup (id, child, name, relation, during)
	values (900, 113, 'Rose', 'grandparent', '[2026-09-01,)');
insert into guichet.emergency_contact (id, child, name, phone, relation, during)
	values (900, 113, 'Paul', '+33399980002', 'neighbour', '[2026-09-01,)');
create function t.stop(what text, child integer, n integer) returns text
	language sql return format('select * from api.file_person_end(%s, %L, 900,
	%L)', child, what, t.nonce(n));
select is(t.err('clerk', t.stop('pickup', 112, 1)), 'MU404',
	'of that child alone');
select is(t.err('clerk', t.stop('thing', 113, 1)), 'MU455', 'one of three');
select t.q('clerk', t.stop(w, 113, n)) from (values ('pickup', 1),
	('emergency', 2), ('prohibition', 3)) v (w, n) \g /dev/null
select is(t.q('clerk', 'select (select count(*) from api.file_pickups(113)),
	(select count(*) from api.file_emergency(113)),
	(select count(*) from api.file_prohibitions(113))'), '(0,0,0)',
	'none is left today');
select is((select count(*) from guichet.pickup_prohibition
	where upper(during) = '2026-11-18' and superseded_at is null), 1::bigint,
	'and that it was so stays known');

select * from finish();
rollback;
