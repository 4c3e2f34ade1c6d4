-- family_contact_save: contacts change at once, and what they were stays known.
-- RULE: dated-facts
\ir ../lib/town.sql
select plan(6);

select is(t.q('anne', format('select * from api.family_contact_save(%L, %L, %L)',
	'anne@autre.fr', '+33612345678', t.nonce(1))), '(contact)', 'saved');
select is((select row(email, phone)::text from guichet.person where id = 101),
	'(anne@autre.fr,+33612345678)', 'at once');
select is((select row(email, phone, changed_by)::text from guichet.person_past
	where person = 101), '(anne@exemple.fr,,101)', 'with what they were');
select is((select email from guichet.person where id = 102),
	'anne@exemple.fr', 'the other parent keeps theirs');
select is(t.q('anne', format('select * from api.family_contact_save(%L, %L, %L)',
	'anne@autre.fr', '+33612345678', t.nonce(1))), '(contact)',
	'the same form twice');
select is((select count(*) from guichet.audit where action = 'family-contact'
	and before is not null and after <> before), 1::bigint,
	'noted once, with digests');

select * from finish();
rollback;
