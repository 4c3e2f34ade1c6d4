-- What a calendar program reads by a secret address.
-- RULE: parents-privacy
-- RULE: feed-revoked
\ir ../lib/town.sql
select plan(10);
select t.save('claire', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-24'))
	\g /dev/null
select t.save('anne', 1, '{}', t.slots('111 2026-11-23')) \g /dev/null
select t.save('claire', 2, t.slots('113 2026-11-24'), '{}') \g /dev/null
select t.q('david', format('select * from api.feed_make(%L)', t.nonce(1)))
	\g /dev/null
create function t.read(what text) returns text language sql return t.q(null,
	format('select %s from api.feed_events(%L)', what, (select
	encode(f.digest, 'hex') from guichet.calendar_feed f)));
select is(t.read('starts, ends, state, child, activity, site'),
	'(20261123T120000,20261123T133000,confirmed,Zoé,Cantine,Jules-Ferry)
(20261124T120000,20261124T133000,cancelled,Zoé,Cantine,Jules-Ferry)',
	'the days of one''s child, whoever booked, and what was cancelled');
select is(t.read('stamp'), '(20261118T090000Z)
(20261118T090000Z)', 'stamped with the last change');
select t.read('uid') as uids \gset
select matches(:'uids'::text, '^\([0-9a-f]{32}@guichet\)', 'a number of no meaning');
select t.save('claire', 3, '{}', t.slots('113 2026-11-24')) \g /dev/null
select is(t.read('uid'), :'uids'::text, 'that stays, booked again');
select is(t.read('state'), '(confirmed)
(confirmed)', 'then it is booked');
update guichet.school set address = '4 rue des Écoles' where id = 1;
select is(t.read('distinct site'), '("Jules-Ferry, 4 rue des Écoles")',
	'where it is, for who does not know');
select is(t.err(null, format('select * from api.feed_events(%L)', d)), 'MU404',
	'no such address') from unnest(array[repeat('0', 64), 'x']) d;
update guichet.parent_link set superseded_at = guichet.now()
	where adult = 104;
select is(t.read('uid'), null,
	'a parent without the child reads nothing any more');
select api.clock_set('2026-12-30 10:00 Europe/Paris') \g /dev/null
select is((select count(*) from guichet.calendar_feed), 1::bigint,
	'though the address is still theirs');
select * from finish();
rollback;
