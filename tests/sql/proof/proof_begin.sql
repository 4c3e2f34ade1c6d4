-- A proof begins.
-- RULE: document-own
-- RULE: document-most
-- RULE: document-once
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(8);

select is(t.ferr(who, format('select * from api.proof_begin(900, %L)',
	t.nonce(1))), 'MU404', who || ': not theirs')
	from unnest(array['david', 'kitchen']) who;
select t.proof('claire', :change, 1) as made \gset
select results_eq('select owner, subject, kind, label from guichet.document
	where id = ' || :made, $$values (103::bigint, null::bigint,
	'address-proof', 'address-proof')$$, 'it is of who asks');
select is(t.f('claire', format('select * from api.proof_begin(900, %L)',
	t.nonce(1))), format('(%s,900,t)', :made),
	'the same form again is the same document');
select is((select count(*) from guichet.job where kind = 'document-scan'
	and key = :'made'), 1::bigint, 'and somebody will check it');
select t.proof('clerk', :change, 2) as paper \gset
select is((select owner from guichet.document where id = :paper), 103::bigint,
	'what came on paper is theirs too');
select t.proof('claire', :change, n) from generate_series(3, 10) n \g /dev/null
select is(t.ferr('claire', format('select * from api.proof_begin(900, %L)',
	t.nonce(11))), 'MU477', 'ten are enough');
update guichet.family_change set state = 'accepted', decided_at = guichet.now()
	where id = 900;
select is(t.ferr('claire', format('select * from api.proof_begin(900, %L)',
	t.nonce(12))), 'MU479', 'a change that is decided takes nothing');

select * from finish();
rollback;
