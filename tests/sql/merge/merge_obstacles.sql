-- merge_obstacles: what stands in the way, by its name.
-- RULE: merge-undo-exact
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(6);

create function t.way() returns text language sql return t.q('clerk', format(
	'select thing, n from api.merge_obstacles(%s)', t.last()));
select t.q('clerk', t.merge('person', 111, 121, '{}', 1)) \g /dev/null
select is(t.way(), null, 'nothing');
-- The seat that was given back has gone to another child.
update guichet.day_slot set capacity = taken
	where school = 1 and day = '2026-11-24';
select is(t.way(), '(seat,1)', 'a seat');
update guichet.day_slot set capacity = 100
	where school = 1 and day = '2026-11-24';
-- Who came by the child of the other file books for the one.
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) values (111, 'canteen', 1, '2026-11-26', 'noon', 122,
	guichet.now() + interval '1 minute');
select is(t.way(), '(author,1)', 'a booking of a parent who would lose the child');
delete from guichet.booking where day = '2026-11-26';
update guichet.parent_link set superseded_at = guichet.now() where adult = 122;
select is(t.way(), '(link,1)', 'an authority that has changed');
update guichet.parent_link set superseded_at = null where adult = 122;
delete from guichet.authorised_pickup where child = 111 and name = 'Rose';
select is(t.way(), '(contact,1)', 'a row that is no longer there');
select is(t.err('kitchen', format('select * from api.merge_obstacles(%s)',
	t.last())), 'MU403', 'not without the right');

select * from finish();
rollback;
