-- The mail that silence has decided.
-- RULE: implied-told
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);

create function t.mail(what text, cols text) returns text language plpgsql as $$
declare
	answer text;
begin
	set local role nightly;
	execute format('select string_agg(d::text, '','') from
	    (select %s from api.%I(%L)) d', cols, what,
	    current_setting('t.message')) into answer;
	reset role;
	return answer;
end $$;
create table t.r as select t.draft(101, 902) as id;
select t.give(id, 'proof') from t.r \g /dev/null
select guichet.request_submit(id) from t.r \g /dev/null
select set_config('t.message', guichet.mail('request-implied', 'a@exemple.fr',
	101, id)::text, true) from t.r \g /dev/null
select is(t.mail('mail_request_implied', 'title, accepted, day, appeal_court,
	court_until'), '(Remise,f,2027-01-18,"Tribunal administratif de Grandville,'
	' deux mois.",2027-03-19)', 'a rejection: the ways of appeal and their end');
update guichet.request set silence = 'accept';
select is(t.mail('mail_request_implied', 'accepted, court_until'), '(t,)',
	'an acceptance has none');

select * from finish();
rollback;
