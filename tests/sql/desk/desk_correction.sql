-- desk_correction: a letter that may be corrected.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(5);

select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select l.id as letter from guichet.letter l \gset
select is(t.err('clerk', format('select * from api.desk_correction(%s, null)',
	:letter)), 'MU404', 'not one that may still be taken back');
update guichet.message m set state = 'sent' where m.kind = 'request-granted';
select is(t.q('clerk', format('select id, request, version, list, kind, replaced
	from api.desk_correction(%s, ''x'')', :letter)), format(
	'(%s,%s,%s,x,granted,)', :letter, t.id(1), t.version(1)),
	'once it has left');
select is(t.err('kitchen', format('select * from api.desk_correction(%s, null)',
	:letter)), 'MU404', 'nothing for who may not read requests');
update guichet.agent_right g set superseded_at = guichet.now()
from guichet.account a where a.id = g.account and a.person = 106
	and g.what = 'request-decide';
select is(t.err('clerk', format('select * from api.desk_correction(%s, null)',
	:letter)), 'MU403', 'nor for who only reads them');
update guichet.letter set kind = 'forwarded';
select is(t.err('admin', format('select * from api.desk_correction(%s, null)',
	:letter)), 'MU404', 'what another administration has is not ours');

select * from finish();
rollback;
