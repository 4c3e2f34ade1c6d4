-- Guard: whoever adds a table about people decides whether a person can take it
-- away (api.data_*), and if not, why.
\ir lib/town.sql
select plan(4);

create table t.kept (name text primary key, why text not null);
insert into t.kept values
	('account', 'account_card: the identifier, since when; never the proof'),
	('person_preference', 'account_card'),
	('session', 'sessions: those open'),
	('audit', 'data_request_reads, care_plan_read: reads of one''s file'),
	('account_ask', 'a link asked for, erased within days'),
	('person_code', 'a secret of the counter, erased when used'),
	('once', 'the repeat of a form, erased within days'),
	('once_line', 'the repeat of a form, erased within days'),
	('booking_refusal', 'counted by the kitchen, what was not booked'),
	('booking_suggestion', 'shown on the week while it waits'),
	('pickup_prohibition', 'protects the child: read at the gate and the desk'),
	('request_step', 'which page of a form was saved'),
	('request_piece', 'data_documents: what was given for it'),
	('request_document', 'data_documents'),
	('family_change_document', 'data_documents'),
	('document_part', '/document gives the file'),
	('paper_pdf', '/document gives the file'),
	('receipt_piece', 'a line of a receipt, on its own page'),
	('letter_piece', 'a line of a letter, on its own page'),
	('request_visit', 'a code sent by mail, erased within days'),
	('care_plan_told', 'which reminder has been sent'),
	('message', 'what the mailbox got, erased after sending'),
	('job', 'work of the town, no fact of a person'),
	('merge', 'work of agents on duplicates'),
	('merge_distinct', 'work of agents on duplicates'),
	('import', 'work of agents'), ('import_run', 'work of agents'),
	('import_line', 'work of agents, erased when it ends'),
	('import_choice', 'work of agents, erased when it ends'),
	('rollover', 'of agents'), ('rollover_line', 'a plan of agents'),
	('custody_share', 'shown on the custody page of the child'),
	('external_key', 'the number in another product'),
	('bulk', 'work of agents'), ('bulk_item', 'work of agents'),
	('desk_view', 'of agents'), ('agent_card', 'of agents'),
	('agent_right', 'of agents'), ('delegation', 'of agents'),
	('second_factor', 'of agents'),
	('setting_draft', 'work of agents'),
	('tariff_version', 'who drafted and published it: of agents'),
	('closure', 'who closed: of agents'),
	('closing', 'who closed: of agents'),
	('calendar_import', 'work of agents'),
	('calendar_feed', 'a secret address, shown once'),
	('absence_act', 'work of agents; the absences it made are on their page'),
	('absence_document', 'data_documents'),
	('attendance_mark', 'who marked: of agents'),
	('slot_closing', 'who closed: of agents'),
	('unknown_child', 'a note of agents; then the line of that day'),
	('attendance_notice', 'which message has been sent'),
	('quotient_warning', 'which message has been sent'),
	('price_notice', 'which message has been sent'),
	('price_notice_line', 'which message has been sent'),
	('campaign_fault', 'work of agents'),
	('campaign_change', 'work of agents'),
	('ledger_account', 'shown on the statement'),
	('ledger_journal', 'shown on the statement'),
	('ledger_line', 'shown on the statement'),
	('settlement', 'shown on the pages of invoices'),
	('refund', 'shown on the statement'),
	('dunning', 'shown on the page of reminders'),
	('dunning_invoice', 'shown on the page of reminders'),
	('payment_delay', 'shown on the page of reminders'),
	('dunning_decision', 'work of agents; what came of it is the invoice''s state'),
	('dunning_rule', 'who wrote it: of agents');

-- A table of people: it refers to one, to a home or to what is theirs, or has a
-- column that says so.
create view t.about as
	select c.relname::text as name from pg_class c
	where c.relnamespace = 'guichet'::regnamespace and c.relkind = 'r'
	and c.relname not in ('person', 'household')
	and (exists (select from pg_constraint f where f.conrelid = c.oid
	    and f.contype = 'f' and f.confrelid in ('guichet.person'::regclass,
	    'guichet.household'::regclass, 'guichet.account'::regclass,
	    'guichet.request'::regclass, 'guichet.document'::regclass,
	    'guichet.receipt'::regclass, 'guichet.letter'::regclass,
	    'guichet.care_plan'::regclass, 'guichet.import'::regclass))
	or exists (select from pg_attribute a where a.attrelid = c.oid
	    and a.attnum > 0 and not a.attisdropped and a.attname in ('person',
	    'child', 'adult', 'household', 'applicant', 'account')));
-- What the functions read, through views or by themselves.
create view t.read as
	with recursive d (oid) as (
		select p.oid from pg_proc p
		where p.pronamespace = 'api'::regnamespace
		and p.proname like 'data\_%'
		union
		select case when x.refclassid = 'pg_class'::regclass
		    then coalesce(r.oid, x.refobjid) end
		from d join pg_depend x on x.objid = d.oid
		    and x.refclassid = 'pg_class'::regclass
		left join pg_rewrite r on r.ev_class = x.refobjid
	)
	select distinct c.relname::text as name from d
	join pg_depend x on x.objid = d.oid
	    and x.refclassid = 'pg_class'::regclass
	join pg_class c on c.oid = x.refobjid
	where c.relnamespace = 'guichet'::regnamespace and c.relkind = 'r';

select cmp_ok((select count(*) from t.read), '>', 20::bigint,
	'the functions read many tables');
select is_empty('select name from t.about except select name from t.read
	except select name from t.kept',
	'a person can take it away, or somebody has said why not');
select is_empty('select name from t.kept except select name from t.about',
	'what is kept back is about people still');
select is_empty($$select name from t.kept intersect select name from t.read
	where name not in ('audit', 'request_piece', 'request_document')$$,
	'and is not given after all');

select * from finish();
rollback;
