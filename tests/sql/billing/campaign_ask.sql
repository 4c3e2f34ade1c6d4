-- campaign_ask: the month that a régie may begin.
\ir ../lib/billing.sql
select plan(6);
create function t.asked() returns text language sql return t.q('accountant',
	'select label, month, closed, unlocked, unfinished from api.campaign_ask()');
select is(t.asked(), '("Régie des accueils périscolaires",2026-11-01,1,0,t)',
	'of its first closed day, and what is known of it');
update guichet.day_slot set taken = 2 where activity = 'canteen' and school = 1
	and day = (select max(s.day) from guichet.day_slot s
	where s.activity = 'canteen' and s.school = 1 and s.state <> 'closed'
	and s.because is null and s.day >= '2026-11-01'
	and s.day < guichet.today());
select is(t.asked(), '("Régie des accueils périscolaires",2026-11-01,1,1,t)',
	'a roll that is not closed is counted');
select t.begin(1) \g /dev/null
select is(t.asked(), null, 'none while a campaign is under way');
update guichet.campaign set state = 'abandoned';
select alike(t.asked(), '%2026-11-01%', 'again when it was abandoned');
insert into guichet.campaign (regie, during, state, made_at, digest, approved_at,
	issue_day, due_day) values (t.regie(), '[2026-11-01,2026-12-01)',
	'closed', guichet.now(), sha256(''), guichet.now(), '2026-12-02',
	'2027-01-01');
select is(t.asked(), null, 'not a month that has not begun');
select is(t.err('clerk', 'select * from api.campaign_ask()'), 'MU403',
	'for who prepares');
select * from finish();
rollback;
