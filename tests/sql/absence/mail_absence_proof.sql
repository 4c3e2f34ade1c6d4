-- What the mail about a proof says: mail_absence_proof.
\ir ../lib/absence.sql
select plan(2);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select guichet.absence_tell(t.absence(111)) \g /dev/null
create function t.says() returns text language sql as $$
	select string_agg(m::text, ' ') from api.mail_absence_proof((select max(id)
	from guichet.message where kind = 'absence-proof')) m$$;
select is(t.says(), '(Léa,2026-11-23,2026-11-24,awaited,"2026-11-26 '
	'00:00:00+01",)', 'whose, when, until when');
select t.judge('manager', 31, t.absence(111), 'seen', null) \g /dev/null
select is(t.says(), null, 'nothing when it was seen meanwhile');

select * from finish();
rollback;
