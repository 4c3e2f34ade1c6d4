-- mail_booking_suggested: the week to look at, neither child nor day.
-- RULE: custody-booking
\ir ../lib/town.sql
select plan(3);

insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select t.save('claire', 1, '{}', t.slots('113 2026-12-01', '113 2026-12-03'))
	\g /dev/null
create function t.mail(message bigint) returns text language plpgsql as $$
declare
	answer text;
begin
	set local role nightly;
	select string_agg(m::text, ',') into answer
	from api.mail_booking_suggested(message) m;
	reset role;
	return answer;
end $$;
select max(id) as message from guichet.message \gset
select is(t.mail(:message), '2026-11-30', 'the Monday of the first of them');
select is(t.mail(0), null, 'no message, no mail');
select t.save('claire', 2, t.slots('113 2026-12-01', '113 2026-12-03'), '{}')
	\g /dev/null
select is(t.mail(:message), null, 'withdrawn before it left: no mail');

select * from finish();
rollback;
