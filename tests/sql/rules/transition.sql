-- Whatever moves is told to whom it concerns, or says why not: every row of the
-- table of transitions has a mail, or a reason, here.
-- RULE: moves-told
\ir ../lib/town.sql
select plan(3);

create table t.told (object text, from_state text, to_state text, mail text,
	reason text);
insert into t.told values
	('request', 'draft', 'submitted', 'receipt', null),
	('request', 'submitted', 'in-progress', null, 'on the follow-up page'),
	('request', 'submitted', 'awaiting-piece', 'request-pieces', null),
	('request', 'in-progress', 'awaiting-piece', 'request-pieces', null),
	('request', 'awaiting-piece', 'in-progress', null,
	    'the person gave the piece'),
	('request', '%', 'granted', null, 'the letter tells, when it leaves'),
	('request', '%', 'refused', null, 'the letter tells, when it leaves'),
	('request', '%', 'no-action', null, 'the letter tells, when it leaves'),
	('request', 'granted', 'in-progress', null, 'no letter has left'),
	('request', 'refused', 'in-progress', null, 'no letter has left'),
	('request', 'no-action', 'in-progress', null, 'no letter has left'),
	('request', 'granted', 'notified', 'request-granted', null),
	('request', 'refused', 'notified', 'request-refused', null),
	('request', 'no-action', 'notified', 'request-no-action', null),
	('request', '%', 'forwarded', 'request-forwarded', null),
	('request', '%', 'withdrawn', 'request-withdrawn', null),
	('request', '%', 'implied-accepted', 'request-implied', null),
	('request', '%', 'implied-rejected', 'request-implied', null),
	('request', '%', 'closed', null, 'nothing is left to do'),
	('request', 'closed', 'purged', null, 'on the day the receipt gave'),
	('family-change', 'waiting', 'asked', 'family-change-decided', null),
	('family-change', '%', 'accepted', 'family-change-decided', null),
	('family-change', '%', 'refused', 'family-change-decided', null),
	('family-change', '%', 'withdrawn', null, 'the person did'),
	('family-change', 'asked', 'waiting', null, 'the person answered'),
	('care-plan', '%', 'expiring', 'care-plan-due', null),
	('care-plan', '%', 'expired', 'care-plan-expired', null),
	('care-plan', 'draft', 'signed', null, 'the person is there'),
	('care-plan', 'signed', 'active', null, 'on the day it says'),
	('care-plan', '%', 'ended', null, 'the person asked'),
	('booking', '%', '%', null, 'the family''s own week shows it'),
	('day-slot', '%', '%', null, 'the kitchen''s day, nobody''s case'),
	('rollover', '%', '%', null, 'a plan of agents, families see their class'),
	('procedure', '%', '%', null, 'agents at work on it'),
	('campaign', '%', '%', null, 'agents at work on it'),
	('invoice', 'draft', 'issued', null, 'told when its campaign is published'),
	('invoice', '%', '%paid', null, 'on the statement'),
	('invoice', '%paid', 'issued', null, 'on the statement'),
	('invoice', '%', 'credited', null, 'the credit note is told'),
	('invoice', '%', 'titled', null, 'the reminders before it told'),
	('invoice', '%', 'written-off', null, 'on the statement'),
	('refund', '%', '%', null, 'on the statement');
-- The mails and the reasons of a transition.
create view t.said as select t.object, t.from_state, t.to_state, d.mail, d.reason
	from guichet.transition t left join t.told d on d.object = t.object
	and t.from_state like d.from_state and t.to_state like d.to_state;

select is_empty('select object, from_state, to_state from t.said
	where num_nonnulls(mail, reason) <> 1', 'each has a mail or a reason');
select is_empty('select mail from t.told where mail is not null and not exists
	(select from pg_proc p where p.pronamespace in (''api''::regnamespace,
	''guichet''::regnamespace) and (p.prosrc like ''%''''''||mail||''''''%''
	or p.prosrc like ''%''''request-'''' || l.kind%''
	and mail like ''request-%''))', 'a function sends each of them');
select is_empty('select d.* from t.told d where not exists (select
	from guichet.transition t where t.object = d.object
	and t.from_state like d.from_state and t.to_state like d.to_state)',
	'nothing is said of what cannot happen');

select * from finish();
rollback;
