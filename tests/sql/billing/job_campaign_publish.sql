-- Publication: job_campaign_publish.
-- RULE: invoice-told-once
\ir ../lib/issued.sql
select plan(15);

select t.approved('2026-11-01') as c \gset
select is(t.err(format('select guichet.campaign_publish(%s)', :c)), 'MU730',
	'what is not final is not published');
select is(t.err('select guichet.campaign_publish_batch(0)'), 'MU730',
	'nor what there is not');
-- Claire's home has nobody with an address.
select t.final(:c) \g /dev/null
update guichet.person set email = null where id = 103;
select is((select count(*) from guichet.invoice where published_at is not null),
	0::bigint, 'nobody sees them yet');
select is_empty(format('select * from guichet.campaign_by_post(%s)', :c),
	'nothing to post yet');
select guichet.campaign_publish(:c) \g /dev/null
select id as j from guichet.job where kind = 'campaign-publish' \gset
select is((select ended::text from api.job_campaign_publish(:j)), 'false',
	'first they are shown');
select is((select count(*) from guichet.invoice where published_at is not null),
	2::bigint, 'all at once');
select is(t.publish(:c, 1), 2, 'then people are told, some a batch');
select is((select string_agg(concat_ws(' ', recipient, person, object = :c), ', ')
	from guichet.message where kind = 'invoice-issued'),
	'anne@exemple.fr 101 t', 'who share an address have one message');
select is((select ended::text from api.job_campaign_publish(:j)), 'true', 'the end');
select is((select count(*) from guichet.message where kind = 'invoice-issued'),
	1::bigint, 'nobody is told twice');
select is(t.err(format($$select guichet.mail('invoice-issued', 'x@exemple.fr',
	101, %s)$$, :c)), '23505', 'whoever asks');
select is((select string_agg(v.number, ' ') from guichet.campaign_by_post(:c) p
	join guichet.invoice v on v.id = p.invoice), 'P2026-000002',
	'who has no address is written to on paper');
-- An address that came with an import and is none.
update guichet.person set email = 'claire chez exemple' where id = 103;
select is(guichet.campaign_publish_batch(:c), true, 'no address stops it');
update guichet.person set email = 'claire@exemple.fr' where id = 103;
select is(guichet.campaign_publish_batch(:c), true, 'who has one by now');
select is((select string_agg(recipient, ', ' order by person)
	from guichet.message where kind = 'invoice-issued'),
	'anne@exemple.fr, claire@exemple.fr', 'is told');

select * from finish();
rollback;
