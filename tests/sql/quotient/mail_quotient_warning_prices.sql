-- What a quotient changes, told to a home without one.
-- RULE: quotient-unknown
\ir ../lib/town.sql
select plan(2);

select guichet.quotient_warn('2026-12-01') \g /dev/null
select is((select string_agg(p::text, ' ') from guichet.message m,
	api.mail_quotient_warning_prices(m.id) p), '(Cantine,360,100)',
	'the price without one, and the least with one');
select is_empty('select * from api.mail_quotient_warning_prices(0)',
	'no such message');

select * from finish();
rollback;
