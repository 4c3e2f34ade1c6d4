-- A request in a line.
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(8);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 901) id;
create function t.head() returns text language sql return
	t.q('anne', format('select title, state, (child).given, silence_on, next,
	next_on, furthest, ready, sent, withdrawable, writable, attestable
	from api.request_head(%L, null)', (select ref from t.r)));

select is(t.head(), '("Menu de la cantine",draft,Léa,,finish,2026-12-18,0,f,f,f,'
	'f,f)', 'a draft: to be finished by its end');
select matches(t.q('anne', format('select reference from api.request_head(%L,
	null)', (select ref from t.r))), '[0-9]{4} [0-9]{4} [0-9]{2}',
	'its number is in groups');
select t.give(id, 'proof') from t.r \g /dev/null
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.head(), '("Menu de la cantine",submitted,Léa,2027-01-18,wait,'
	'2026-12-08,,f,t,t,t,f)', 'sent: the service examines it');
select guichet.request_move(id, 'awaiting-piece', 'asked') from t.r \g /dev/null
update guichet.request_piece set asked_at = guichet.now(), received_at = null,
	until = '2026-12-01' where code = 'proof';
select guichet.request_reckon(id) from t.r \g /dev/null
select is(t.head(), '("Menu de la cantine",awaiting-piece,Léa,,send-piece,'
	'2026-12-01,,f,t,t,t,f)', 'a piece is awaited: no date, and by when');
select guichet.request_move(id, 'withdrawn', 'withdrawn') from t.r \g /dev/null
select is(t.head(), '("Menu de la cantine",withdrawn,Léa,,none,,,f,t,f,f,f)',
	'withdrawn: nothing more');
select is(t.err('bruno', format('select * from api.request_head(%L, null)',
	(select ref from t.r))), 'MU404', 'the other parent has no such request');
select is(t.err('anne', 'select * from api.request_head(''0000000000'', null)'),
	'MU404', 'as there is none of another number');
select is(t.err(null, 'select * from api.request_head(''0000000000'', null)'),
	'MU401', 'a stranger signs in first, whatever the number');

select * from finish();
rollback;
