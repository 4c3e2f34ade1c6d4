-- The mail that a request was withdrawn.
-- RULE: withdrawal-told
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);
create table t.r as select t.draft(101, 902) as id;
select guichet.mail('request-withdrawn', 'a@exemple.fr', 101, id) as m
	from t.r \gset
select is((select (w.ref = replace(w.reference, ' ', ''), w.title, w.at)::text
	from api.mail_request_withdrawn(:m) w),
	format('(t,Remise,"%s")', guichet.now()), 'which one, and when');
update guichet.message set kind = 'receipt' where id = :m;
select is_empty(format('select from api.mail_request_withdrawn(%s)', :m),
	'never another message''s');

select * from finish();
rollback;
