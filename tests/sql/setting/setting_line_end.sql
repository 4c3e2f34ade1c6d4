-- setting_line_end: a rule ends on the draft's day.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

create function t.ends(n integer, kind text, target text) returns text
	language sql as $$ select t.err('manager', format('select *
	from api.setting_line_end(900, %s, %L, %L, %L)', t.version(), kind,
	target, t.nonce(n))) $$;
select is(t.ends(1, 'school', '1'), 'MU658', 'a school has no end');
select is(t.ends(2, 'capacity', '999'), 'MU404', 'a rule that is there');
select is(t.ends(3, 'capacity', (select id::text from guichet.capacity_rule)),
	null, 'a capacity ends');
select results_eq($$select op, after from guichet.setting_change$$,
	$$values ('end', null::jsonb)$$, 'by a line');

select * from finish();
rollback;
