-- What there is a price for today (api.price_choices).
\ir ../lib/childcare.sql
select plan(2);

select is(t.q(null, 'select code from api.price_choices() where code in
	(''canteen'', ''wed'')'), '(canteen)
(wed)', 'what has a tariff');
update guichet.clock set ahead = '2030-03-01 10:00 Europe/Paris'
	- transaction_timestamp();
select is(t.q(null, 'select code from api.price_choices()'), null, 'today');

select * from finish();
rollback;
