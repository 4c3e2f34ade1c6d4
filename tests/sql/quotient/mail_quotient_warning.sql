-- The mail to a home without a quotient.
\ir ../lib/town.sql
select plan(3);

select guichet.quotient_warn('2026-12-01') \g /dev/null
select is((select row(w.first, w.ends)::text from guichet.message m,
	api.mail_quotient_warning(m.id) w), '(2026-12-01,f)', 'its month');
select is_empty('select * from api.mail_quotient_warning(0)',
	'no such message');
insert into guichet.quotient (household, during, value, month, source)
	values (202, '[2026-12-01,)', 50000, '2026-11-01', 'caf');
select is((select count(*) from guichet.message m,
	api.mail_quotient_warning(m.id)), 0::bigint,
	'who has given one meanwhile is not warned');

select * from finish();
rollback;
