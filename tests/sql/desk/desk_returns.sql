-- desk_returns: the mails that did not arrive.
-- RULE: bounce-shown
-- RULE: receipt-alarm
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(8);

create function t.tray(who text) returns text language sql return t.q(who,
	'select sort, what, request is not null, recipient, due, why
	from api.desk_returns()');
update guichet.message set state = 'sent' where kind <> 'receipt';
select is(t.q('clerk', 'select string_agg(concat_ws('' '', sort, what, due),
	'', '' order by due) from api.desk_returns()'),
	'("receipt late 2026-10-02, receipt late 2026-11-25, receipt late 2026-11-26")',
	'a receipt that has not left after five days, and until when it is due');
update guichet.message set state = 'sent';
select is(t.tray('clerk'), null, 'nothing when all have left');
update guichet.message set state = 'bounced', error = '550 no'
	where recipient = 'anne@exemple.fr';
select matches(t.tray('clerk'), '^.receipt,refused,t,anne@exemple.fr,2026-11-25',
	'refused at once');
update guichet.message set status = '5.1.1', bounced_at = guichet.now()
	where recipient = 'anne@exemple.fr';
select matches(t.tray('clerk'), '^.receipt,returned', 'or come back later');
select is(t.tray('kitchen'), null, 'not for who may not read requests');
select guichet.mail('password-changed', 'x@exemple.fr', 101, 1) as m \gset
update guichet.message set state = 'failed' where id = :m;
select matches(t.tray('clerk'), 'account,failed,f,x@exemple.fr',
	'a mail of an account, for who may read families');
update guichet.agent_right set superseded_at = guichet.now()
	where what = 'family-read' and account = (select id from guichet.account
	where identifier = 'clerk');
select doesnt_match(t.tray('clerk'), 'x@exemple.fr', 'and for nobody else');
update guichet.message set seen_at = guichet.now();
select is(t.tray('clerk'), null, 'what was seen to is gone');

select * from finish();
rollback;
