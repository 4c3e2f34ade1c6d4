-- What the contract check reads.
\ir ../lib/town.sql
select plan(6);

select is(t.q('anne', $$select kind, "position", name, type
	from api.signature() where function = 'canteen_recap'$$),
	'(in,1,recap,text)
(out,1,child,shape.person)
(out,2,day,date)
(out,3,change,shape.change_kind)
(out,4,outcome,shape.change_outcome)
(out,5,reason,shape.refusal)
(out,6,price,shape.cents)
(out,7,until,timestamptz)
(volatility,0,,stable)', 'inputs, columns and volatility of one function');
select is(t.q('anne', $$select type from api.signature()
	where function = 'canteen_save' and kind = 'in'$$),
	'(date)
(text[])
(text[])
(text)', 'arrays are written as in the source');
select is(t.q('anne', $$select count(*) from api.signature()
	where function like 'clerk%' or function like 'desk%'
	or function like 'agent%'$$), '(0)',
	'only what the caller may execute');
select is(t.q('clerk', $$select count(distinct function) from api.signature()
	where function like 'clerk%'$$), '(4)', 'a clerk''s are the clerk''s');
select is(t.q('anne', $$select count(*) from api.signature()
	where name is null and kind <> 'volatility'$$), '(0)',
	'every argument has a name');
select is((select count(*) from (select function, kind, "position"
	from api.signature() group by 1, 2, 3 having count(*) > 1) x), 0::bigint,
	'no function is overloaded');

select * from finish();
rollback;
