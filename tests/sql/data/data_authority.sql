-- data_authority: one's own, and the other's name.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

select is(t.q('claire', 'select guardian, authority from api.data_authority()'),
	'("(Claire,Petit)",full)' || E'\n' || '("(David,Roux)",full)',
	'one''s own, and the other''s name');
select ok(t.q('claire', 'select * from api.data_authority()') !~
	'exemple|Martin', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_authority()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
