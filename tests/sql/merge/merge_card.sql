-- merge_card: the two names, what the page stands on, whether it can be.
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(5);

select is(t.q('clerk', $$select kept_name, gone_name, length(shown), blocked,
	turns, meals from api.merge_card('person', 111, 121)$$),
	'("Léa Martin","Lea Martin",64,f,t,1)', 'two children, one meal twice');
select is(t.q('clerk', $$select blocked, turns, meals from
	api.merge_card('person', 122, 101)$$), '(t,t,0)',
	'who can sign in stays');
select is(t.err('clerk', $$select * from api.merge_card('person', 111, 111)$$),
	'MU404', 'two');
select is(t.err('clerk', $$select * from api.merge_card('person', 111, 999)$$),
	'MU404', 'that are there');
select is(t.err('kitchen', $$select * from
	api.merge_card('person', 111, 121)$$), 'MU403', 'not without the right');

select * from finish();
rollback;
