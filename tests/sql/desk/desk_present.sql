-- desk_present: who else has it open.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

insert into guichet.audit (at, person, role, action, object) values
	(guichet.now() - interval '3 minutes', 108, 'clerk', 'read',
	    '/agent/demande id=' || t.id(1)),
	(guichet.now() - interval '20 minutes', 108, 'clerk', 'read',
	    '/agent/demande id=' || t.id(2)),
	(guichet.now(), 106, 'clerk', 'read', '/agent/demande id=' || t.id(1));
select is(t.q('clerk', format('select * from api.desk_present(%s)', t.id(1))),
	'("(Alix,Admin)",3)', 'another agent, since three minutes; not oneself');
select is(t.q('clerk', format('select * from api.desk_present(%s)', t.id(2))),
	null, 'twenty minutes ago is not now');
insert into guichet.audit (at, person, role, action, object) values
	(guichet.now() - interval '1 minute', 108, 'clerk', 'read',
	    '/agent/demande id=' || t.id(3));
select is(t.q('clerk', format('select * from api.desk_present(%s)', t.id(1))),
	null, 'who went on to another has left this one');
select is(t.q('kitchen', format('select * from api.desk_present(%s)', t.id(3))),
	null, 'nothing for who may not read requests');

select * from finish();
rollback;
