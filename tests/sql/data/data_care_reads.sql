-- data_care_reads: every reader.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.care_plan_read (child, at, person, name, by_town)
	select c, guichet.now(), 106, row('Clara', 'Guichet')::shape.person,
	true
	from unnest(array[113, 114]) c;

select is(t.q('claire', 'select child, name from api.data_care_reads()'),
	'("(Zoé,Petit-Roux)","(Clara,Guichet)")',
	'every reader');
select ok(t.q('claire', 'select * from api.data_care_reads()') !~
	'Max', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_care_reads()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
