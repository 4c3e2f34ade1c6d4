-- rollover_blocks: what must be settled, and what is worth knowing.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(5);

select t.make(1) \g /dev/null
create function t.blocks() returns text language sql return t.q('manager',
	format('select * from api.rollover_blocks(%s)', t.plan()));
select is(t.blocks(), E'(undecided,5,t)\n(holidays,1,f)\n(tariff,2,f)',
	'five pupils; the holidays and the tariffs of the year are not known');
update guichet.rollover_class set level = null where source = 24
	and rollover = t.plan();
select matches(t.blocks(), 'level,1,t', 'a class without a level');
update guichet.pupil set class = 15 where child = 112;
select matches(t.blocks(), 'changed,1,t', 'a pupil who moved');
insert into guichet.school_year (code, during)
	values ('2028-2029', '[2027-10-01,2028-07-01)');
select matches(t.blocks(), 'dates,1,t', 'another year on these dates');
select is(t.err('manager', 'select * from api.rollover_blocks(99999)'),
	'MU404', 'no other plan');

select * from finish();
rollback;
