-- The mail of a legal receipt.
-- RULE: ack-content
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(4);

create table t.r (id bigint);
insert into t.r select t.draft(101, 902);
update guichet.request set email = 'anne@exemple.fr'
	where id = (select id from t.r);
select guichet.request_submit(id) from t.r \g /dev/null
select id as m from guichet.message where kind = 'receipt' \gset
select is((select recipient from guichet.message where id = :m),
	'anne@exemple.fr', 'it goes to who sent the request');
select is((select k::text from (select title, service, service_phone, silence,
	silence_on, attestation, appeal_court, answer_by
	from api.mail_receipt(:m)) k),
	'(Remise,"Service scolaire","01 99 00 12 34",reject,2027-02-17,,'
	'"Tribunal administratif de Grandville, deux mois.",2026-12-18)',
	'and has every field that the law asks for');
update guichet.service set name = 'Autre', phone = '0' where code = 't-school';
select is((select service from api.mail_receipt(:m)), 'Service scolaire',
	'what the service is called later does not change it');
update guichet.message set kind = 'test' where id = :m;
select is((select count(*) from api.mail_receipt(:m)), 0::bigint,
	'a message of another kind is no receipt');

select * from finish();
rollback;
