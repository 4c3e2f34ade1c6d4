-- The address of one's calendar; see feed_make.
\ir ../lib/town.sql
select plan(2);
select t.q('anne', format('select * from api.feed_make(%L)', t.nonce(1)))
	\g /dev/null
select is(t.q('anne', 'select made_at from api.feed_card()'), '("2026-11-18 10:00:00+01")', 'since when it works');
select is(t.q('bruno', 'select made_at from api.feed_card()'), null, 'each their own');
select * from finish();
rollback;
