-- The schools the kitchen cooks for.
\ir ../lib/town.sql
select plan(2);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23')) \g /dev/null
select is(t.q('kitchen', 'select * from api.kitchen_schools(''2026-11-23'')'),
	'(1,Jules-Ferry,1)
(2,Louise-Michel,0)', 'with their meals');
insert into guichet.closure (during, because) values
	('[2026-11-23,2026-11-24)', 'strike');
select is(t.q('kitchen', 'select * from api.kitchen_schools(''2026-11-23'')'),
	null, 'a closed day: none');

select * from finish();
rollback;
