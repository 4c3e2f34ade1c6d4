-- Which keys are wrapped by another key of the instance.
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(2);

select t.document('anne', :piece, 1) as made \gset
select is((select count(*) from api.documents_wrapped(2, 0)
	where id = :made and wrapped = 'wrapped' and key_number = 1), 1::bigint,
	'those of number 1 when it is 2 now');
select is_empty('select * from api.documents_wrapped(1, 0) where id = ' || :made,
	'none when it is 1');

select * from finish();
rollback;
