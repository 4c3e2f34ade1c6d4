-- file_prohibitions: for the gate alone.
-- RULE: gate-only
\ir ../lib/town.sql
select plan(4);

insert into guichet.pickup_prohibition (id, child, name, decision, during)
	values (900, 113, 'Marc Interdit', 'JAF 26/112', '[2026-09-01,)');
select is(t.q('clerk', 'select * from api.file_prohibitions(113)'),
	'(900,"Marc Interdit","JAF 26/112","[2026-09-01,)")', 'with the right');
delete from guichet.agent_right r using guichet.account a
	where a.id = r.account and a.identifier = 'clerk' and r.what = 'gate-read';
select is(t.q('clerk', 'select count(*) from api.file_prohibitions(113)'), '(0)',
	'not with the right to read files alone');
select is(t.q('kitchen', 'select count(*) from api.file_prohibitions(113)'),
	'(0)', 'nor for the kitchen');
select is((select string_agg(c.relname::text, ', ') from pg_depend d
	join pg_rewrite r on r.oid = d.objid join pg_class c on c.oid = r.ev_class
	where d.refobjid = 'guichet.pickup_prohibition'::regclass
	and c.relnamespace in ('family'::regnamespace, 'nightly'::regnamespace)),
	null, 'no view of families, none of mails, reads it');

select * from finish();
rollback;
