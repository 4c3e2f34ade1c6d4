-- setting_drop: a draft is given up.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(3);

select is(t.act(1, 'drop'), null, 'it is given up');
select is(t.state(), 'dropped', 'which it says');
select is(t.act(2, 'check'), 'MU651', 'and is not taken up again');

select * from finish();
rollback;
