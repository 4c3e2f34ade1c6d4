-- What was given before and may serve again.
-- RULE: document-reuse
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(9);

select t.document('anne', :piece, 1) as made \gset
select format('select id from api.piece_reusable(%s)', :other) as query \gset
select is(t.f('anne', :'query'), null, 'not before it was checked');
select t.checked(:made) \g /dev/null
select is(t.f('anne', :'query'), null, 'nor before a clerk accepted it');
select t.accepted(:made) \g /dev/null
select is(t.f('anne', :'query'), null, 'nor for a piece of another kind');
select t.accepted(:made, 'photo') \g /dev/null
select is(t.f('anne', :'query'), format('(%s)', :made), 'offered');
select is(t.f('clerk', :'query'), format('(%s)', :made),
	'and to a clerk, instead of asking for it');
select is(t.f('anne', format('select id from api.piece_reusable(%s)', :piece)),
	null, 'not where it is already');
update guichet.document set valid = '[2026-01-01,2026-11-18)' where id = :made;
select is(t.f('anne', :'query'), null, 'not when it is no longer valid');
update guichet.document set valid = null, subject = 112 where id = :made;
select is(t.f('anne', :'query'), null, 'nor about another child');
update guichet.document set subject = 111 where id = :made;
select is(t.f('bruno', :'query'), null, 'nor to the other parent');

select * from finish();
rollback;
