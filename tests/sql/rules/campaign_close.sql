-- The end of a campaign: guichet.campaign_close.
\ir ../lib/issued.sql
select plan(9);

select t.approved('2026-11-01') as c \gset
select is(t.err(format('select guichet.campaign_close(%s)', :c)), 'MU730',
	'what is not final does not close');
select t.final(:c) \g /dev/null
select is(t.err(format('select guichet.campaign_close(%s)', :c)), 'MU734',
	'nor what is not published');
select guichet.campaign_publish(:c) \g /dev/null
select t.publish(:c) \g /dev/null
select is(t.err(format('select guichet.campaign_close(%s)', :c)), 'MU734',
	'nor while people are being told');
update guichet.job set state = 'done', ended_at = guichet.now()
	where kind = 'campaign-publish';
select t.contest('claire', 21, 113) \g /dev/null
select is(t.err(format('select guichet.campaign_close(%s)', :c)), 'MU734',
	'nor while a line is contested');
select t.answer('manager', 22, 'expected') \g /dev/null
select is(t.err(format('select guichet.campaign_close(%s)', :c)), 'MU734',
	'nor while a line is to be corrected');
select guichet.corrective_make(:c) as k \gset
select t.approve(:k) \g /dev/null
select t.final(:k) \g /dev/null
select lives_ok(format('select guichet.campaign_close(%s)', :c), 'then it does');
select is((select concat_ws(' ', state, closed_at is not null)
	from guichet.campaign where id = :c), 'closed t', 'closed');
-- What is found later is corrected all the same.
select guichet.adjust(t.billed(112), 10, 'error') \g /dev/null
update guichet.campaign set state = 'closed', closed_at = guichet.now()
	where id = :k;
select isnt(guichet.corrective_make(:c), null, 'a closed month is corrected beside');
select is((select price from guichet.invoice_line where id = t.billed(112)),
	100::shape.cents, 'and never computed again');

select * from finish();
rollback;
