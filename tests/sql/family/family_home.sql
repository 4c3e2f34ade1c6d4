-- family_home: who I am, my contacts, my home.
\ir ../lib/town.sql
select plan(8);

select is(t.q('anne', $$select * from api.family_home(null)$$),
	'("(Anne,Martin)",anne@exemple.fr,,"Anne et Bruno Martin",'
	|| '"(""1 rue du Four"",,99123,Valbrune)",f,t,62200,'
	|| '"[2026-01-01,2027-02-01)",,known,2026-01-01,caf,f)', 'my own home');
insert into guichet.quotient (household, during, value, month, source) values
	(202, '[2026-12-01,2027-02-01)', 50000, '2026-11-01', 'msa');
select is(t.q('claire', $$select quotient, quotient_state, quotient_month,
	quotient_source from api.family_home(null)$$),
	'(50000,coming,2026-11-01,msa)', 'a quotient that counts from next month');
delete from guichet.quotient where household = 202;
update guichet.quotient set during = '[2026-01-01,2026-12-31)'
	where household = 203;
select is(t.q('david', $$select quotient_state from api.family_home(null)$$),
	'(ending)', 'one that runs out, and none follows');
select is(t.q('claire', $$select quotient, quotient_state
	from api.family_home(null)$$), '(,unknown)', 'unknown is not zero');
select is(t.q('claire', $$select address, quotient_known, quotient
	from api.family_home('diet')$$), '("(""2 rue du Four"",,99123,Valbrune)",f,)',
	'each of two separated parents reads their own');
select is(t.q('claire', $$select done from api.family_home('diet')$$), '(diet)',
	'what a form has done comes back');
select is(t.q('claire', $$select done from api.family_home('nothing')$$), '()',
	'and only that');
select is(t.err('clerk', 'select * from api.family_home(null)'), '42501',
	'not for the back office');

select * from finish();
rollback;
