-- mail_custody_exception: where it stands; nothing when it was withdrawn.
\ir ../lib/town.sql
select plan(4);

insert into guichet.custody_rule (id, child, layer, kind, first, during, source,
	recorded_by) values (77, 113, 3, 'override', 103, '[2026-12-01,2026-12-03)',
	'agreement', 103);
select guichet.mail('custody-exception', 'david@exemple.fr', 104, 77) as his \gset
select guichet.mail('custody-exception', 'claire@exemple.fr', 103, 77) as hers \gset
create function t.said(m bigint) returns text language sql return (select
	x::text from api.mail_custody_exception(m) x);
select is(t.said(:his), '(f,f,113)', 'it waits');
update guichet.custody_rule set agreed_by = 104, agreed_at = guichet.now()
	where id = 77;
select is(t.said(:hers), '(t,f,113)', 'it is agreed');
update guichet.custody_rule set agreed_by = null, agreed_at = null,
	superseded_at = guichet.now() where id = 77;
select is(t.said(:hers), '(f,t,113)', 'it was declined');
select is(t.said(:his), null, 'who is no longer asked reads nothing');

select * from finish();
rollback;
