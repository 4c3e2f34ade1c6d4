-- What came back of a message.
-- RULE: bounce-signed
-- RULE: bounce-late
\ir ../lib/town.sql
select plan(14);

create function t.take(tag text, action text, status text default '5.1.1')
returns text language sql return (select b.outcome from api.bounce_take(tag,
	action, status, '550 5.1.1 unknown') b);
select guichet.mail('test', 'anne@exemple.fr', 101, null, 'box') as m \gset
select tag as t from api.outbox_take(1, 60) \gset
select matches(:'t'::text, '^' || :m || '[.][0-9a-f]{20}$', 'a message has a tag');
select isnt(guichet.bounce_tag(:m + 1), :'t'::text, 'of its own');
select is(t.take(:m || '.' || repeat('0', 20), 'failed'), 'unknown',
	'nobody makes one up');
select is(t.take((:m + 1) || substr(:'t', strpos(:'t', '.')), 'failed'),
	'unknown', 'nor takes another''s');
select is(t.take('rien', 'failed'), 'unknown', 'nor says nonsense');
select is(t.take(null, 'failed'), 'unknown', 'or nothing');
select is(t.take(guichet.bounce_tag(:m + 1000), 'failed'), 'unknown',
	'a message that was purged is none');
select is(t.take(:'t', 'delayed', '4.4.1'), 'counted', 'a delay is counted');
select is((select (state, delays)::text from guichet.message where id = :m),
	'(sending,1)', 'and changes nothing else');
-- A relay may be quicker than the sender's word that it has left.
select is(t.take(upper(:'t'), 'failed'), 'bounced', 'a failure is one');
select is((select (state, status, error, sealed, bounced_at = guichet.now())
	::text from guichet.message where id = :m),
	'(bounced,5.1.1,"550 5.1.1 unknown",,t)', 'with what was said');
select is(api.outbox_end(:m, 1, 'sent', null), 'bounced',
	'the sender''s word comes too late');
select is(t.take(:'t', 'failed'), 'again', 'a second report changes nothing');
select is((select count(*) from guichet.audit where action = 'mail-bounced'),
	1::bigint, 'audited');

select * from finish();
rollback;
