-- The mail with the link that leads back to a request.
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(3);

create table t.r (id bigint);
insert into t.r select t.draft(101, 902);
select guichet.mail('request-resume', 'anne@exemple.fr', null, id, 'box') as m
	from t.r \gset
select is((select k::text from api.mail_request_resume(:m) k), '(Remise,box)',
	'what was asked for, and the sealed token');
update guichet.message set kind = 'test' where id = :m;
select is((select count(*) from api.mail_request_resume(:m)), 0::bigint,
	'a message of another kind has no such link');
update guichet.message set kind = 'request-resume', object = 0 where id = :m;
select is((select count(*) from api.mail_request_resume(:m)), 0::bigint,
	'nor has one of a request that is not there');

select * from finish();
rollback;
