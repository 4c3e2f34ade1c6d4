-- What one sees of one's own second factor.
-- RULE: second-factor-sealed
\ir ../lib/town.sql
select plan(3);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
select is(t.q('clerk', format('select since, pending, left_codes, key
	from api.second_factor(%L)', t.digest('clerk'))), '(,f,0,)', 'nothing yet');
insert into guichet.second_factor (account, box, notes, since, confirmed_at)
	values (t.account('clerk'), repeat('b', 60), repeat('n', 60),
	guichet.now(), guichet.now());
select is(t.q('clerk', format('select notes, raised, key
	from api.second_factor(%L)', t.digest('clerk'))), '(t,f,)',
	'the first level is shown neither key nor codes');
update guichet.session set level = 2 where digest = sha256('clerk');
select is(t.q('clerk', format('select (key).secret, (key).codes is not null
	from api.second_factor(%L)', t.digest('clerk'))), '(,t)',
	'the second level sees the codes that are not noted yet, never the key');

select * from finish();
rollback;
