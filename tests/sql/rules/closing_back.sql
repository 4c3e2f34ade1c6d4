-- Who waited for a seat of a day that is closed, and who was offered one: closed
-- and opened again, each is where they were, told once, with what has moved.
-- RULE: closing-undone
-- RULE: closing-told
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(13);

create function t.close(n integer) returns text language sql as $$
	select t.q('manager', format('select 1 from api.closing_go(%s, ''do'', %L)',
	    split_part(split_part(t.q('manager', format('select id from
	    api.closing_make(''activity:trip'', 90, ''2026-12-21'', null,
	    ''weather'', ''Neige.'', %L)', t.nonce(n))), '(', 2), ')', 1),
	    t.nonce(n + 1))) $$;
create function t.open(n integer) returns text language sql as $$
	select t.q('manager', format('select 1 from api.closing_go(%s, ''undo'',
	    %L)', (select max(id) from guichet.closing), t.nonce(n))) $$;
-- What somebody is still to be told.
create function t.due(who text) returns text language sql as $$
	select string_agg(m.kind, ' ' order by m.id) from guichet.message m
	join guichet.person p on p.id = m.person
	where m.state = 'due' and p.given = who $$;
-- The last of those, wish by wish.
create function t.said(who text) returns text language plpgsql as $$
declare
	its bigint := (select max(m.id) from guichet.message m
		    join guichet.person p on p.id = m.person
		    where m.state = 'due' and p.given = said.who);
	answer text;
begin
	set local role nightly;
	select string_agg(concat_ws(' ', d.child, d.state, to_char(d.until,
	    'DD/MM HH24:MI'), d.kept), ', ') into answer
	from api.mail_booking_closed_days(its) d;
	reset role;
	return answer;
end $$;

update guichet.person set email = 'eve@exemple.fr' where id = 105;
select t.ask('anne', 111), t.ask('anne', 112), t.ask('claire', 113),
	t.ask('eve', 114) \g /dev/null
select t.drop('anne', 111) \g /dev/null
update guichet.message set state = 'cancelled';
select is(t.states(), '112 confirmed, 113 offered, 114 waitlisted',
	'one has a seat, one is offered one, one waits');
select t.close(1) \g /dev/null
select is(t.states(), null, 'closed, nobody has or waits for anything');
select is(t.due('Eve'), 'booking-closed', 'who waits is told, once');
select is(t.said('Eve'), 'Max waitlisted', 'and of what');
update guichet.message set state = 'sent', sent_at = guichet.now()
	where state = 'due';
select api.clock_set('2026-11-20 10:00 Europe/Paris') \g /dev/null
select t.open(5) \g /dev/null
select is(t.states(), '112 confirmed, 113 offered, 114 waitlisted',
	'open again, each is where they were');
select is((select held_until from guichet.booking where state = 'offered'),
	'2026-11-21 10:00 Europe/Paris'::timestamptz,
	'with a new time to answer');
select is(t.said('Claire'), 'Zoé offered 21/11 10:00', 'as they are told');
select is(t.said('Eve'), 'Max waitlisted', 'and who waits, that they do');

-- What does not come back is passed on, in the same message.
update guichet.message set state = 'cancelled' where state = 'due';
select t.close(10) \g /dev/null
update guichet.message set state = 'sent', sent_at = guichet.now()
	where state = 'due';
delete from guichet.enrolment where child = 112 and activity in (
	select code from guichet.activity where grouped = 'leisure');
select t.open(15) \g /dev/null
select is(t.states(), '113 offered, 114 offered',
	'a seat that nobody takes back goes to who waits');
select is(t.due('Eve'), 'booking-reopened', 'who is told in one message');
select is(t.said('Eve'), 'Max offered 21/11 10:00', 'of that seat');
-- Past the cut-off there is nothing to wait for.
update guichet.message set state = 'cancelled' where state = 'due';
select t.close(20) \g /dev/null
update guichet.message set state = 'sent', sent_at = guichet.now()
	where state = 'due';
select api.clock_set('2026-12-14 12:00 Europe/Paris') \g /dev/null
select t.open(25) \g /dev/null
select is(t.states(), null, 'past the cut-off nobody waits any more');
select is(t.said('Eve'), 'Max late', 'and reads why');

select * from finish();
rollback;
