-- The address of one's calendar; see feed_make.
\ir ../lib/town.sql
select plan(2);
select t.q('anne', format('select * from api.feed_make(%L)', t.nonce(1)))
	\g /dev/null
select is(t.q('anne', format('select length(token) from api.feed_shown(%L)', t.nonce(1))), '(43)', 'shown');
select is(t.q('anne', 'select * from api.feed_shown(''x'')'), null, 'no nonce, no address');
select * from finish();
rollback;
