-- A request sent twice: one stays, with the papers and the earlier clock.
-- RULE: merge-request-clock
-- RULE: merge-undo-exact
-- RULE: merge-told
\ir ../lib/town.sql
\ir ../lib/merge.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(20);

-- The fourth is Anne's too: sent on 12 November, without its papers.
update guichet.request set applicant = 101, email = 'anne.b@exemple.fr'
	where id = t.id(4);
insert into guichet.request_message (request, at, from_town, body)
	values (t.id(1), guichet.now(), false, 'Bonjour');
create table t.was as select t.dump() as d;
select is(t.q('clerk', format('select id, joined from api.desk_near(%s)',
	t.id(4))), format('(%s,f)', t.id(1)), 'the desk shows a request like it');
select is(t.err('kitchen', t.merge('request', t.id(4), t.id(1), '{}', 1)),
	'MU403', 'not without the right');
select is(t.err('clerk', t.merge('request', t.id(4), t.id(1), '{}', 1)), null,
	'the later one stays');
select is((select received_at = (select g.received_at from guichet.request g
	where g.id = t.id(1)) from guichet.request where id = t.id(4)), true,
	'its clock counts from the earlier sending');
select is((select complete_at is not null and silence_on = '2027-01-10'
	from guichet.request where id = t.id(4)), true, 'and from its papers');
select is((select count(*) from guichet.request_document d
	join guichet.request_piece p on p.id = d.piece
	where p.request = t.id(4)), 2::bigint, 'the papers came along');
select is((select count(*) from guichet.request_message
	where request = t.id(4)), 1::bigint, 'and the thread');
select is((select state || ' ' || open from guichet.request
	where id = t.id(1)), 'closed false', 'the other is closed');
select is((select count(*) from guichet.request_event where kind = 'merged'
	and citizen and detail is not null), 2::bigint,
	'both say it to the citizen');
select is((select string_agg(recipient, ' ' order by recipient)
	from guichet.message where kind = 'merge-made'),
	'anne.b@exemple.fr anne@exemple.fr', 'who is told at both addresses');
select is(t.q('anne', format('select reference from
	api.request_head(%L, null)', (select reference from guichet.request
	where id = t.id(1)))), format('("%s")', guichet.reference_shown((select
	reference from guichet.request where id = t.id(4)))),
	'an old number leads to the one that stays');
select is(t.err('bruno', format('select reference from
	api.request_head(%L, null)', (select reference from guichet.request
	where id = t.id(1)))), 'MU404', 'for who asked, and nobody else');
select is(t.q('clerk', format('select id, joined from api.desk_near(%s)',
	t.id(4))), format('(%s,t)', t.id(1)), 'and the desk reads both');

select is(t.err('clerk', t.undo(t.last(), 2)), null, 'two again');
select is(t.differ((select d from t.was), t.dump()), null, 'as they were');
select is((select count(*) from guichet.request_event
	where kind = 'separated' and citizen), 2::bigint, 'and it is said');
select is((select count(*) from guichet.message where kind = 'merge-undone'),
	2::bigint, 'and mailed');

-- The other way round; what was decided meanwhile stands in the way.
select is(t.err('clerk', t.merge('request', t.id(1), t.id(4), '{}', 3)), null,
	'the earlier one stays');
select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(4))) \g /dev/null
select is(t.err('clerk', t.undo(t.last(), 5)), 'MU557', 'decided since');
select is(t.q('clerk', format('select thing from api.merge_obstacles(%s)',
	t.last())), '(request)', 'and named');

select * from finish();
rollback;
