-- The address of one's calendar; see feed_make.
\ir ../lib/town.sql
select plan(2);
select t.q('anne', format('select * from api.feed_make(%L)', t.nonce(1)))
	\g /dev/null
select is(t.q('anne', format('select * from api.feed_revoke(%L)', t.nonce(2))), '(t)', 'stopped');
select is((select count(*) from guichet.calendar_feed where revoked_at is null), 0::bigint, 'none is left');
select * from finish();
rollback;
