-- A clerk has looked at a document.
-- RULE: document-seen
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(13);

create function t.judge(document bigint, piece bigint, verdict text,
	refusal text, n integer, issued date default null,
	valid_to date default null, once_only boolean default null) returns text
	immutable language sql return format(
	'select * from api.document_judge(%s, %s, %L, %L, %L, %L, %L, %L)',
	piece, document, verdict, refusal, issued, valid_to, once_only,
	t.nonce(n));
select t.document('anne', :piece, 1) as made \gset
select is(t.ferr('clerk', t.judge(:made, :piece, 'accepted', null, 1)), 'MU479',
	'not before it was checked');
select t.checked(:made) \g /dev/null
select is(t.ferr('anne', t.judge(:made, :piece, 'accepted', null, 2)), 'MU404',
	'not by who gave it');
select is(t.ferr('clerk', t.judge(:made, :piece, 'refused', null, 3)), 'MU450',
	'a refusal has its reason');
select t.f('clerk', t.judge(:made, :piece, 'refused', 'unreadable', 4))
	\g /dev/null
select results_eq('select state::text, refusal::text, seen_by, seen_at
	from guichet.document where id = ' || :made, $$values ('refused',
	'unreadable', 106::bigint, guichet.now())$$, 'who, when and why stays');
select is((select state::text from guichet.request_piece where id = :piece),
	'to-provide', 'the piece is to provide again');
select is(t.f('clerk', t.judge(:made, :piece, 'refused', 'unreadable', 4)),
	format('(%s)', :piece), 'twice is once');
select t.f('clerk', t.judge(:made, :piece, 'accepted', null, 5)) \g /dev/null
select is((select state::text from guichet.document where id = :made),
	'accepted', 'a clerk may think again');
select is((select state::text from guichet.request_piece where id = :piece),
	'accepted', 'and the piece is accepted');

select is((select valid from guichet.document where id = :made), null,
	'for ever, when nothing says until when');
select is(t.ferr('clerk', t.judge(:made, :piece, 'accepted', null, n, issued,
	till)), 'MU585', what) from (values
	(6, date '2026-11-19', null::date, 'no document is of tomorrow'),
	(7, '2026-10-01', '2026-11-17', 'nor accepted when it is over'))
	w (n, issued, till, what);
select t.f('clerk', t.judge(:made, :piece, 'accepted', null, 8, '2026-10-01',
	'2027-03-31', true)) \g /dev/null
select results_eq('select valid, reusable, purge_on from guichet.document
	where id = ' || :made, $$values ('[2026-10-01,2027-04-01)'::daterange,
	false, date '2027-04-01')$$,
	'from the day it was issued to its last day, here alone');
set local session_replication_role = replica;
update guichet.procedure_piece set valid_months = 3, keep_days = 10
	where revision = 901 and code = 'proof';
set local session_replication_role = origin;
select t.f('clerk', t.judge(:made, :piece, 'accepted', null, 9, '2026-10-31'))
	\g /dev/null
select results_eq('select valid, reusable, purge_on from guichet.document
	where id = ' || :made, $$values ('[2026-10-31,2027-02-01)'::daterange,
	true, date '2027-02-01')$$, 'for the months that the procedure says');

select * from finish();
rollback;
