-- What a mail tells of each change of price: by a quotient, or by a vote.
-- RULE: price-changed-told
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(6);

select t.save('anne', 1, '{}', t.slots('111 2026-12-01', '111 2026-12-03',
	'112 2026-11-24', '112 2026-12-03')) \g /dev/null
select t.save('david', 2, '{}', t.slots('113 2026-12-01')) \g /dev/null
create function t.told(who text) returns text language sql as $$
	select string_agg(concat_ws(' ', c.child, c.first_day, c.last_day, c.days,
	c.old, c.new, c.cause), ', ' order by c.child, c.first_day)
	from guichet.message m, api.mail_price_changed_lines(m.id) c
	where m.kind = 'price-changed' and m.recipient = who || '@exemple.fr' $$;
select guichet.quotient_put(201, '2026-11-18', null, '{"value": 90000,
	"month": "2026-11-01", "source": "caf"}') \g /dev/null
select is(t.told('anne'), 'Léa 2026-12-01 2026-12-03 2 100 330 quotient, '
	|| 'Tom 2026-12-03 2026-12-03 1 100 330 quotient',
	'old and new, from when, how many');
select is(t.told('david'), null, 'nobody is told of another home');

-- A vote: each home that has booked, one message.
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (402, 'canteen', 1, '[2026-12-02,2027-09-01)', 2000);
insert into guichet.tariff_bracket (tariff, quotient, price) values
	(402, '[0,)', 335), (402, null, 360);
insert into guichet.tariff_test (tariff, quotient, facts, price)
	values (402, 62200, '(elementary,,,,,)', 335);
select guichet.tariff_publish(402) \g /dev/null
select is(t.told('anne'), 'Léa 2026-12-01 2026-12-03 2 100 330 quotient, '
	|| 'Léa 2026-12-03 2026-12-03 1 330 335 tariff, '
	|| 'Tom 2026-12-03 2026-12-03 1 100 330 quotient, '
	|| 'Tom 2026-12-03 2026-12-03 1 330 335 tariff',
	'a vote joins the message that has not left');
select is(t.told('david'), null, 'whose days are before it reads nothing');
select is((select count(*) from guichet.message m
	where m.kind = 'price-changed'), 1::bigint, 'one message a home');
select is_empty('select * from api.mail_price_changed_lines(0)',
	'no such message');

select * from finish();
rollback;
