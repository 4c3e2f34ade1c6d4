-- waiting_mine: what my children wait for, and at which place.
-- RULE: waiting-rank
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(8);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
select is(t.q('eve', 'select child, activity, site, day, state, place, total,
	price, until, answerable from api.waiting_mine()'), '("(Max,Noir)",'
	'Vacances,"Le Moulin",2026-12-21,waitlisted,2,2,900,'
	'"2026-12-14 12:00:00+01",t)', 'the place of one''s own wish, and of how many');
select is(t.q('anne', 'select * from api.waiting_mine()'), null,
	'who has a seat waits for nothing');
select is(t.q('david', 'select day, state from api.waiting_mine()'),
	'(2026-12-21,waitlisted)', 'both parents see it');
select t.drop('anne', 111) \g /dev/null
select is(t.q('claire', 'select state, place, until from api.waiting_mine()'),
	'(offered,,"2026-11-19 10:00:00+01")', 'an offer, and until when it holds');
select is(t.q('eve', 'select state, place, total from api.waiting_mine()'),
	'(waitlisted,1,1)', 'the next moves up');
select t.ask('claire', 113) \g /dev/null
select is(t.q('claire', 'select state, until from api.waiting_mine()'),
	'(confirmed,)', 'a seat obtained is shown for a week');
select api.clock_set('2026-11-27 10:00 Europe/Paris') \g /dev/null
select is(t.q('claire', 'select * from api.waiting_mine()'), null,
	'then no more');
insert into guichet.custody_rule (child, layer, kind, first, during, source)
	values (114, 1, 'sole', 101, '[2026-09-01,)', 'judgment');
select is(t.q('eve', 'select answerable from api.waiting_mine()'), '(f)',
	'on the other parent''s day one does not answer');

select * from finish();
rollback;
