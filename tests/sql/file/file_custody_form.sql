-- file_custody_form: a form for each kind that clerks write, and no other.
\ir ../lib/town.sql
select plan(1);

select is(t.q('clerk', $$select string_agg(f.kind, ' ') from unnest(array['sole',
	'other', 'x', null]) k, lateral api.file_custody_form(k) f$$), '(sole)',
	'sole, and nothing for an unknown kind or none');

select * from finish();
rollback;
