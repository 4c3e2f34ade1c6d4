-- waiting_answer: a family takes or leaves a seat, and says how to be asked.
-- RULE: waiting-answer
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(17);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
create function t.id(who bigint) returns bigint language sql as
	$$ select max(id) from guichet.booking where child = who $$;
create function t.answer(who text, child bigint, answer text) returns text
language sql as $$ select t.q(who, format('select * from
	api.waiting_answer(%s, %L, %L)', t.id(child), answer,
	t.nonce(nextval('t.n')::integer))) $$;
create function t.no(who text, child bigint, answer text) returns text
language sql as $$ select t.err(who, format('select * from
	api.waiting_answer(%s, %L, %L)', t.id(child), answer,
	t.nonce(nextval('t.n')::integer))) $$;
select is(t.no('eve', 114, 'accept'), 'MU620', 'there is nothing to accept yet');
select is(t.no('eve', 113, 'leave'), 'MU404', 'another family''s wish');
select is(t.no('eve', 114, 'perhaps'), 'MU455', 'no such answer');
select t.answer('eve', 114, 'auto'), t.answer('eve', 114, 'works') \g /dev/null
select is((select row(auto, works)::text from guichet.booking
	where child = 114), '(t,t)', 'take it without asking; we work');
select t.answer('eve', 114, 'ask'), t.answer('eve', 114, 'rests') \g /dev/null
select is((select row(auto, works)::text from guichet.booking
	where child = 114), '(f,f)', 'and back');
select t.drop('anne', 111) \g /dev/null
select is(t.no('claire', 113, 'auto'), 'MU620', 'an offer is taken or left');
select is(t.answer('claire', 113, 'accept'), '(confirmed)', 'it is taken');
select is(t.states(), '113 confirmed, 114 waitlisted', 'and the seat is theirs');
select is(t.no('claire', 113, 'leave'), 'MU620',
	'a booking is cancelled on the week, before its cut-off');
select t.drop('claire', 113) \g /dev/null
select is(t.answer('eve', 114, 'leave'), '(released)', 'the next leaves it');
select is(t.states(), null, 'and the seat is free');
select t.ask('anne', 111), t.ask('eve', 114), t.drop('anne', 111) \g /dev/null
select is(t.states(), '114 offered', 'an offer again');
insert into guichet.custody_rule (child, layer, kind, first, during, source)
	values (114, 1, 'sole', 101, '[2026-09-01,)', 'judgment');
select is(t.no('eve', 114, 'accept'), 'MU621',
	'on the other parent''s day the other one answers');
delete from guichet.custody_rule;
delete from guichet.enrolment where child = 114;
select is(t.no('eve', 114, 'accept'), 'MU622', 'not enrolled any more');
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select is(t.no('eve', 114, 'accept'), 'MU620', 'too late by an instant');
update guichet.parent_link set authority = 'limited' where adult = 105;
select is(t.no('eve', 114, 'leave'), 'MU403', 'who may follow, not act');
select is((select string_agg(action, ' ' order by id) from guichet.audit
	where action like 'waiting-%'), 'waiting-auto waiting-works waiting-ask '
	'waiting-rests waiting-accept waiting-leave', 'answers are noted');

select * from finish();
rollback;
