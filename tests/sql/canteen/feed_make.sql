-- A secret address for one's calendar: made, shown once, replaced, stopped.
-- RULE: feed-superseded
-- RULE: feed-shown-once
-- RULE: feed-revoked
\ir ../lib/town.sql
select plan(12);
select is(t.q('anne', 'select * from api.feed_card()'), null, 'none to begin');
select is(t.q('anne', format('select * from api.feed_make(%L)', t.nonce(1))),
	format('(%s)', t.nonce(1)), 'one is made');
select t.q('anne', format('select * from api.feed_shown(%L)', t.nonce(1)))
	as shown \gset
select matches(:'shown'::text, '^\([A-Za-z0-9_-]{43}\)$', 'and shown');
select is((select f.digest from guichet.calendar_feed f), sha256(convert_to(
	trim(:'shown', '()'), 'UTF8')), 'only its digest is kept with it');
select is(t.q('bruno', format('select * from api.feed_shown(%L)', t.nonce(1))),
	null, 'to who made it alone');
select t.q('anne', format('select * from api.feed_make(%L)', t.nonce(1)))
	\g /dev/null
select is((select count(*) from guichet.calendar_feed), 1::bigint,
	'the same form makes one');
create function t.read(shown text) returns text language sql return t.err(null,
	format('select * from api.feed_events(%L)', encode(sha256(convert_to(
	trim(shown, '()'), 'UTF8')), 'hex')));
select is(t.read(:'shown'), null, 'it is read without a session');
select t.q('anne', format('select * from api.feed_make(%L)', t.nonce(2)))
	\g /dev/null
select is(t.read(:'shown'), 'MU404', 'a new one stops the old one');
select is(t.q('anne', format('select * from api.feed_shown(%L)', t.nonce(1))),
	null, 'which is shown no longer');
select t.q('anne', format('select * from api.feed_shown(%L)', t.nonce(2)))
	as shown \gset
select api.clock_set('2026-11-18 10:16 Europe/Paris') \g /dev/null
select is(t.q('anne', format('select * from api.feed_shown(%L)', t.nonce(2))),
	null, 'nor is the new one after a quarter of an hour');
select t.q('anne', format('select * from api.feed_revoke(%L)', t.nonce(3)))
	\g /dev/null
select is(t.read(:'shown'), 'MU404', 'stopped, it works no longer');
select is(t.q('anne', 'select * from api.feed_card()'), null, 'and is gone');
select * from finish();
rollback;
