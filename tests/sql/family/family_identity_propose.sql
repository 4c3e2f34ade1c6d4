-- family_identity_propose: a name and a birth wait each by itself.
-- RULE: family-change-waits
\ir ../lib/town.sql
select plan(4);

create function t.ask(n integer, given text, born text) returns text language sql
	return format('select * from api.family_identity_propose(111, %L, %L, %L,
	%L)', given, 'Martin', born, t.nonce(n));
select is(t.q('anne', t.ask(1, 'Lea', '2018-03-02')), '(name)', 'asked');
select is((select string_agg(fact || ' ' || old || ' ' || proposed, '; '
	order by id) from guichet.family_change), 'name {"given": "Léa", "family": '
	'"Martin"} {"given": "Lea", "family": "Martin"}; birth {"born": '
	'"2018-03-01"} {"born": "2018-03-02"}', 'two changes');
select is(t.err('anne', t.ask(2, 'Léa', '2018-03-01')), 'MU520',
	'nothing to change');
select is(t.err('eve', t.ask(1, 'Lea', '2018-03-02')), 'MU404',
	'not a stranger''s child');

select * from finish();
rollback;
