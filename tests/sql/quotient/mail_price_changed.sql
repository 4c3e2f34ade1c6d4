-- The mail to a home whose booked days cost otherwise.
\ir ../lib/town.sql
select plan(2);

select t.save('anne', 1, '{}', t.slots('111 2026-12-01', '112 2026-12-03'))
	\g /dev/null
select guichet.quotient_put(201, '2026-11-18', null, '{"value": 90000,
	"month": "2026-11-01", "source": "caf"}') \g /dev/null
select is((select string_agg(c.days::text, ' ') from guichet.message m,
	api.mail_price_changed(m.id) c where m.kind = 'price-changed'), '2',
	'so many days');
select is_empty('select * from api.mail_price_changed(0)', 'no such message');

select * from finish();
rollback;
