-- Contesting a line of an invoice (api.family_invoice_contest).
-- RULE: contest-waits
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(8);

update guichet.day_slot set state = 'invoiced' where activity = 'canteen'
	and school = 1 and day = '2026-11-23';
create function t.say(who text, n integer, line bigint) returns text
	language sql as $$select t.q(who, format(
	'select * from api.family_invoice_contest(%s, %L, %L)', line,
	'Elle mangeait chez moi', t.nonce(n)))$$;
create function t.say_err(who text, n integer, line bigint) returns text
	language sql as $$select t.err(who, format(
	'select * from api.family_invoice_contest(%s, %L, %L)', line,
	'Elle mangeait chez moi', t.nonce(n)))$$;
select is(t.say('claire', 21, t.il(202, 113)), format('(%s)', t.il(202, 113)),
	'an invoiced line is contested');
select is(t.say('claire', 21, t.il(202, 113)), format('(%s)', t.il(202, 113)),
	'sent twice, once done');
select is((select string_agg(concat_ws(' ', state, opened_by, body), ', ')
	from guichet.contest), 'opened 103 Elle mangeait chez moi', 'it is kept');
select is(t.say_err('claire', 22, t.il(202, 113)), 'MU634', 'once a line');
select is(t.say_err('david', 23, t.il(202, 113)), 'MU404', 'not another''s');
select is(t.say_err('eve', 24, t.il(202, 113)), 'MU404', 'nor a stranger''s');
select is((select state::text from guichet.invoice where id = :claire), 'issued',
	'what is due stays due');
select t.credit(t.il(201, 111), 0, 'error') as credit \gset
select is(t.say_err('anne', 25, (select id from guichet.invoice_line
	where invoice = :credit)), 'MU404', 'a correction is not contested');

select * from finish();
rollback;
