-- job_campaign_draft: the draft is made by a job, in batches.
-- RULE: billing-same-draft
\ir ../lib/billing.sql
select plan(4);
select t.begin(1) \g /dev/null
select t.act('accountant', 'run') \g /dev/null
create function t.job() returns boolean language sql return (select
	ended::boolean from api.job_campaign_draft((select max(j.id)
	from guichet.job j where j.kind = 'campaign-draft')));
select is(t.job(), true, 'it ends');
select is(t.state(), 'draft', 'with a draft');
select is((select progress from guichet.job where kind = 'campaign-draft'), 2,
	'and tells how many invoices it has made');
select t.act('accountant', 'abandon') \g /dev/null
select is(t.job(), true, 'of a campaign that was given up it makes none');
select * from finish();
rollback;
