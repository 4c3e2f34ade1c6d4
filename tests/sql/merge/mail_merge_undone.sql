-- mail_merge_undone: what kind of file, and nothing of what it says.
-- RULE: merge-told
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(3);

select t.q('clerk', t.merge('person', 101, 122, '{email}', 1)) \g /dev/null
select t.q('clerk', t.undo(t.last(), 2)) \g /dev/null
select is((select string_agg(recipient, ' ' order by recipient)
	from guichet.message where kind = 'merge-undone'),
	'anne.b@exemple.fr anne@exemple.fr', 'both addresses are told');
create function t.mail() returns text language plpgsql as $$
declare
	answer text;
begin
	set local role nightly;
	execute format('select string_agg(m::text, '','') from
	    api.mail_merge_undone(%s) m', current_setting('t.message')) into answer;
	reset role;
	return answer;
end $$;
select set_config('t.message', min(id)::text, true) from guichet.message
	where kind = 'merge-undone' \g /dev/null
select is(t.mail(), '(person,"2026-11-18 10:00:00+01",,)', 'the kind and the day');
select set_config('t.message', '0', true) \g /dev/null
select is(t.mail(), null, 'no message, no mail');

select * from finish();
rollback;
