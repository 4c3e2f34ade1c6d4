-- A draft becomes a vote (api.tariff_publish).
-- RULE: tariff-second-person
-- RULE: tariff-used-never-changes
-- RULE: tariff-brackets
\ir ../lib/tariff_draft.sql
select plan(9);

create function t.publish(who text, n integer, number text default '2027-1')
returns text language sql as $$ select t.write('publish', format(
	'%L, %L, %L', number, '2027-06-21', 'Tarifs'), n, who) $$;
select setval('guichet.council_vote_id_seq', 100) \g /dev/null
select is(t.publish('manager', 1), 'MU706', 'not by who wrote it');
select is(t.publish('clerk', 2), 'MU403', 'nor by who may not');
delete from guichet.tariff_bracket where tariff = t.draft() and quotient is null;
select is(t.publish('ada', 3), 'MU416', 'nor with a fault');
insert into guichet.tariff_bracket (tariff, price) values (t.draft(), 360);
select is(t.publish('ada', 4, '2026-41'), 'MU655', 'that number is another day''s');
select is(t.publish('ada', 5), null, 'by somebody else');
select is(t.q('manager', format('select draft, vote, published_by
	from api.tariff_card(%s)', t.draft())), '(f,2027-1,"(Ada,Autre)")',
	'under the vote');
select is((select array_agg(during order by during)::text
	from guichet.tariff_version where id = 401 or id = t.draft()),
	'{"[2026-09-01,2027-09-01)","[2027-09-01,)"}', 'one after the other');
select is(t.write('line_save', $$'all', 0, 1, 1, null, null, null$$, 6), 'MU705',
	'it never changes');
select is(t.q('manager', format('select * from api.tariff_found(%s)', t.draft())),
	null, 'and has no faults');

select * from finish();
rollback;
