-- mail_family_change_told: which kind of fact, neither the child nor the value.
-- RULE: shared-fact-told
\ir ../lib/town.sql
select plan(2);

select t.q('claire', format('select * from api.family_diet_save(113, %L, %L)',
	'no-meat', t.nonce(1))) \g /dev/null
create function t.mail(kind text) returns text language plpgsql as $$
declare
	answer text;
begin
	set local role nightly;
	execute format('select string_agg(m::text, '','') from
	    api.mail_family_change_%s(%s) m', kind, current_setting('t.message'))
	    into answer;
	reset role;
	return answer;
end $$;
select set_config('t.message', id::text, true) from guichet.message \g /dev/null
select matches(t.mail('told'), '^\(diet,f,"2026-11-18 10:00:00\+01"\)$',
	'the kind of fact, the day, and no more');
select set_config('t.message', '0', true) \g /dev/null
select is(t.mail('told'), null, 'no message, no mail');

select * from finish();
rollback;
