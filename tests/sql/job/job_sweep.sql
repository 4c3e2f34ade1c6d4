-- What only served for a while is forgotten.
-- RULE: sweep
\ir ../lib/town.sql
select plan(5);

select guichet.now() as now \gset
insert into guichet.once (person, nonce, function, request, at)
select 101, repeat(n::text, 22), 'canteen_save', '\x00',
    :'now'::timestamptz - make_interval(days => d)
from (values (1, 89), (2, 91)) v (n, d);
insert into guichet.once_line (person, nonce, n, child, activity, day, change,
    outcome)
select 101, repeat('2', 22), 1, p.id, 'canteen', '2026-08-01', 'add', 'done'
from guichet.person p order by p.id limit 1;
insert into guichet.network_failure (network, hour, failures) values
	('192.0.2.0', date_trunc('hour', :'now'::timestamptz) - interval '2 days', 3),
	('192.0.2.0', date_trunc('hour', :'now'::timestamptz), 3);
insert into guichet.message (kind, recipient, state, due_at, created_at)
select 'test', 'anne@exemple.fr', s, :'now', :'now'::timestamptz -
    make_interval(days => d)
from (values ('sent', 370), ('sent', 360), ('due', 370)) v (s, d);
update guichet.session set ended_at = :'now'::timestamptz - interval '91 days'
where digest = sha256('anne');
select guichet.job_add('sweep', '{}') as job \gset

select ok(not (select ended from api.job_sweep(:job)), 'there was something');
select is((select progress from guichet.job where id = :job), 4,
	'an answer, a session, a failure and a message');
select ok((select ended from api.job_sweep(:job)), 'and now nothing is left');
select is((select string_agg(left(nonce, 1), '') from guichet.once), '1',
	'with its lines: a recap can be read for three months');
select is((select count(*) from guichet.message), 2::bigint,
	'what waits to leave is never forgotten');

select * from finish();
rollback;
