-- family_guardians: the other guardians by their names.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(5);

select is(t.q('claire', 'select * from api.family_guardians()'),
	'(113,"(David,Roux)",full)', 'the other parent, by name');
select is(t.q('david', 'select * from api.family_guardians()'),
	'(113,"(Claire,Petit)",full)', 'and the other way round');
select is(t.q('eve', 'select * from api.family_guardians()'), null,
	'nobody else');
select is(t.q(null, 'select * from api.family_guardians()'), null,
	'nothing for a stranger');
update guichet.parent_link set authority = 'withdrawn' where adult = 104;
select is(t.q('claire', 'select * from api.family_guardians()'), null,
	'nor whose authority was withdrawn');

select * from finish();
rollback;
