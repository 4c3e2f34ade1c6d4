-- mail_family_change_decided: what became of a change.
\ir ../lib/town.sql
select plan(2);

insert into guichet.family_change (id, fact, subject, old, proposed, from_day,
	person, created_at) values (900, 'custody', 113, '{}', '{"asked": "x"}',
	'2026-11-18', 103, '2026-11-17 10:00+01');
select t.q('clerk', format('select * from api.change_decide(900, 1, %L, %L, null, null,
	%L)',
	'refused', 'Sans jugement', t.nonce(1))) \g /dev/null
create function t.mail() returns text language plpgsql as $$
declare
	m bigint := (select id from guichet.message);
	answer text;
begin
	set local role nightly;
	select string_agg(d::text, ',') into answer
	from api.mail_family_change_decided(m) d;
	reset role;
	return answer;
end $$;
select is(t.mail(), '(custody,refused,"Sans jugement")', 'and why');
update guichet.family_change set state = 'withdrawn', decided_at = null;
select is(t.mail(), null, 'nothing to say any more');

select * from finish();
rollback;
