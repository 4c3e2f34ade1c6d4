-- The receipt as it was given.
-- RULE: ack-content
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(4);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
create function t.receipt() returns text language sql return t.q('anne', format(
	'select title, service, service_phone, silence, silence_on, attestation,
	appeal_court, answer_by from api.request_receipt(%L, null)',
	(select ref from t.r)));
select is(t.receipt(), null, 'a draft has none');
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.receipt(), '(Remise,"Service scolaire","01 99 00 12 34",reject,'
	'2027-02-17,,"Tribunal administratif de Grandville, deux mois.",'
	'2026-12-18)', 'every field that the law asks for');
update guichet.service set name = 'Autre', phone = '0' where code = 't-school';
select matches(t.receipt(), 'Service scolaire',
	'what the service is called later does not change it');
select is(t.err('bruno', format('select * from api.request_receipt(%L, null)',
	(select ref from t.r))), 'MU404', 'one''s own');

select * from finish();
rollback;
