-- family_care_reads: who has opened it.
-- RULE: care-plan-read-logged
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(5);

create function t.open(who text, page text) returns void language plpgsql as $$
declare
	me text := current_setting('session_authorization');
begin
	perform set_config('session_authorization', case who when 'clerk'
	    then 'clerk' else 'family' end, true);
	perform from api.open(encode(sha256(who::bytea), 'hex'), page, null, 1,
	    true, true);
	perform set_config('session_authorization', me, true);
end $$;
select t.open('clerk', '/agent/pai child=113') \g /dev/null
select t.open('claire', '/famille/pai child=113') \g /dev/null
select t.open('clerk', '/agent/pai/modifier child=113') \g /dev/null
select t.open('clerk', '/agent/famille id=113') \g /dev/null
select t.open('clerk', '/agent/pai child=999') \g /dev/null
select t.open('clerk', '/agent/pai') \g /dev/null
select is(t.q('david', 'select name, town from api.family_care_reads(113)'),
	'("(Clara,Guichet)",t)
("(Claire,Petit)",f)
("(Clara,Guichet)",t)', 'every page that opens it, and no other');
select is(t.err('eve', 'select * from api.family_care_reads(113)'), 'MU404',
	'of my child alone');
select is((select count(*) from guichet.care_plan_read), 3::bigint,
	'a child that does not exist is not logged');
select is(t.q('eve', 'select count(*) from family.care_plan_read'), '(0)',
	'nor read by the view');
select is(t.q(null, 'select count(*) from family.care_plan_read'), '(0)',
	'nor by a stranger');

select * from finish();
rollback;
