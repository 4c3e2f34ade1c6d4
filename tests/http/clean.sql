-- Take the families and the school of trials out of the town again.
begin;
-- The requests of the desk's trials, with their procedure and its service.
create temp table asked on commit drop as
select r.id from guichet.request r where r.procedure = 'essai-bureau';
create temp table wrote on commit drop as
select l.id, l.message from guichet.letter l
where l.request in (select id from asked);
delete from guichet.letter_piece where letter in (select id from wrote);
delete from guichet.letter where id in (select id from wrote);
delete from guichet.message where id in (select message from wrote);
delete from guichet.bulk_item where request in (select id from asked);
delete from guichet.receipt_piece where receipt in (select t.id
	from guichet.receipt t where t.request in (select id from asked));
delete from guichet.receipt where request in (select id from asked);
delete from guichet.request_event where request in (select id from asked);
delete from guichet.request_message where request in (select id from asked);
delete from guichet.request_document where piece in (select p.id
	from guichet.request_piece p where p.request in (select id from asked));
delete from guichet.request_piece where request in (select id from asked);
delete from guichet.request_value where request in (select id from asked);
delete from guichet.request_step where request in (select id from asked);
delete from guichet.request where id in (select id from asked);
set local session_replication_role = replica;
delete from guichet.procedure_piece where revision in (select r.id
	from guichet.procedure_revision r where r.procedure = 'essai-bureau');
delete from guichet.procedure_field where revision in (select r.id
	from guichet.procedure_revision r where r.procedure = 'essai-bureau');
delete from guichet.procedure_step where revision in (select r.id
	from guichet.procedure_revision r where r.procedure = 'essai-bureau');
delete from guichet.procedure_revision where procedure = 'essai-bureau';
delete from guichet.procedure where code = 'essai-bureau';
delete from guichet.service where code = 'essai-bureau';

create temp table gone on commit drop as
select a.person as id from guichet.account a
where a.identifier like '%@essai.example';
insert into gone
select distinct l.child from guichet.parent_link l
where l.adult in (select id from gone);
create temp table home on commit drop as
select distinct household as id from guichet.household_member
where person in (select id from gone);

create temp table requested on commit drop as
select r.id from guichet.request r where r.applicant in (select id from gone)
	or r.subject in (select id from gone);
delete from guichet.receipt_piece where receipt in (select id
	from guichet.receipt where request in (select id from requested));
delete from guichet.receipt where request in (select id from requested);
delete from guichet.request_document where piece in (select id
	from guichet.request_piece where request in (select id from requested));
delete from guichet.request_piece where request in (select id from requested);
delete from guichet.request_value where request in (select id from requested);
delete from guichet.request_step where request in (select id from requested);
delete from guichet.request_event where request in (select id from requested);
delete from guichet.request_message where request in (select id from requested);
delete from guichet.request_visit where request in (select id from requested);
delete from guichet.request where id in (select id from requested);
delete from guichet.message where person in (select id from gone);
delete from guichet.session where account in
	(select id from guichet.account where person in (select id from gone));
delete from guichet.once_line where person in (select id from gone)
	or child in (select id from gone);
delete from guichet.once where person in (select id from gone);
delete from guichet.booking_refusal where child in (select id from gone)
	or person in (select id from gone);
delete from guichet.booking where child in (select id from gone);
update guichet.person set merged_into = null
	where merged_into in (select id from gone);
delete from guichet.person_code where person in (select id from gone)
	or used_by in (select id from guichet.account
	    where person in (select id from gone));
delete from guichet.person_preference where person in (select id from gone);
delete from guichet.message where recipient like '%@essai.example'
	or person in (select id from gone);
delete from guichet.account_ask where identifier like '%@essai.example';
delete from guichet.account where person in (select id from gone);
delete from guichet.care_plan_read where child in (select id from gone);
delete from guichet.care_plan_told where plan in (select id
	from guichet.care_plan where child in (select id from gone));
delete from guichet.care_plan where child in (select id from gone);
delete from guichet.authorised_pickup where child in (select id from gone);
delete from guichet.emergency_contact where child in (select id from gone);
delete from guichet.pickup_prohibition where child in (select id from gone);
delete from guichet.family_event where child in (select id from gone)
	or actor in (select id from gone);
delete from guichet.family_change where person in (select id from gone)
	or subject in (select id from gone);
delete from guichet.person_past where person in (select id from gone)
	or changed_by in (select id from gone);
delete from guichet.message where person in (select id from gone);
delete from guichet.household_address where household in (select id from home);
delete from guichet.quotient_warning where household in
	(select id from home);
delete from guichet.price_notice_line where notice in (select n.id
	from guichet.price_notice n where n.household in
	(select id from home));
delete from guichet.price_notice where household in (select id from home);
delete from guichet.quotient where household in (select id from home);
delete from guichet.diet_choice where child in (select id from gone);
delete from guichet.enrolment where child in (select id from gone);
delete from guichet.pupil where child in (select id from gone);
delete from guichet.parent_link where child in (select id from gone)
	or adult in (select id from gone);
delete from guichet.household_member where person in (select id from gone);
-- Their journals go whole; the accounts of the town are counted again without.
create temp table void on commit drop as
select distinct l.journal as id from guichet.ledger_line l
join guichet.ledger_account a on a.id = l.account
where a.payer in (select id from home);
delete from guichet.settlement where journal in (select id from void);
delete from guichet.ledger_line where journal in (select id from void);
delete from guichet.ledger_journal where id in (select id from void);
delete from guichet.ledger_account where payer in (select id from home);
update guichet.ledger_line l set version = -w.version, balance = w.balance
from (select x.journal, x.n, row_number() over o as version,
	sum(x.amount) over o as balance
    from guichet.ledger_line x
    window o as (partition by x.account order by x.version)) w
where (l.journal, l.n) = (w.journal, w.n)
and l.version <> w.version;
update guichet.ledger_line l set version = -version where version < 0;
update guichet.ledger_account a set balance = coalesce(w.balance, 0),
    version = coalesce(w.version, 0)
from guichet.ledger_account o
left join lateral (select l.balance, l.version from guichet.ledger_line l
    where l.account = o.id order by l.version desc limit 1) w on true
where a.id = o.id and a.version <> coalesce(w.version, 0);
delete from guichet.household where id in (select id from home);
delete from guichet.person where id in (select id from gone);

delete from guichet.day_slot where school in
	(select id from guichet.school where name like 'École des Essais%');
delete from guichet.class where school in
	(select id from guichet.school where name like 'École des Essais%');
-- What is closed without a school would be so in all of them.
delete from guichet.closure where school in
	(select id from guichet.school where name like 'École des Essais%');
delete from guichet.closing where school in
	(select id from guichet.school where name like 'École des Essais%');
delete from guichet.school where name like 'École des Essais%';


-- What else pointed at them: rows go, mentions are emptied, until all is whole.
do $$
declare
	c	record;
	n	bigint;
	swept	bigint;
begin
	loop
		swept := 0;
		for c in
		    select k.conrelid::regclass as t, k.confrelid::regclass as of,
			(select string_agg(format('t.%I = o.%I', a.attname,
			    b.attname), ' and ')
			from unnest(k.conkey, k.confkey) as x (a, b)
			join pg_attribute a on a.attrelid = k.conrelid
			    and a.attnum = x.a
			join pg_attribute b on b.attrelid = k.confrelid
			    and b.attnum = x.b) as same,
			(select string_agg(format('t.%I is not null',
			    a.attname), ' and ')
			from pg_attribute a where a.attrelid = k.conrelid
			and a.attnum = any (k.conkey)) as given,
			(select a.attname from pg_attribute a
			where a.attrelid = k.conrelid and not a.attnotnull
			and cardinality(k.conkey) = 1
			and a.attnum = k.conkey[1]) as may_be_null
		    from pg_constraint k
		    where k.contype = 'f'
		    and k.connamespace = 'guichet'::regnamespace
		loop
			execute format(case when c.may_be_null is null
			    then 'delete from %s t'
			    else 'update %s t set ' || quote_ident(c.may_be_null)
				|| ' = null' end || ' where %s and not exists
			    (select from %s o where %s)', c.t, c.given, c.of,
			    c.same);
			get diagnostics n = row_count;
			swept := swept + n;
		end loop;
		exit when swept = 0;
	end loop;
end
$$;
commit;
