-- Drafts, what holds and comes (api.tariffs).
\ir ../lib/tariff_draft.sql
select plan(2);

select is(t.q('manager', 'select activity, draft, ahead, past from api.tariffs()
	where activity = ''Cantine'' '), '(Cantine,t,f,f)
(Cantine,f,f,f)', 'drafts first');
select is(t.q('clerk', 'select * from api.tariffs()'), null, 'for who may');

select * from finish();
rollback;
