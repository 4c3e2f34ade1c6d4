-- Guard: what a family sees.  Generated from the catalogue, so that a view added
-- tomorrow is held against it too: no adult sees what no dated link gives; both
-- parents of a shared child see the child and not each other; and with a few
-- thousand families no view of theirs reads a table of families from end to end.
-- RULE: parents-privacy
-- RULE: request-own
\set families 1500
\set bookings 8
\ir lib/town.sql
\ir lib/many.sql
select no_plan();

-- Everything private about the other parent, to be looked for in every view.
update guichet.person set email = 'secret-' || id || '@exemple.fr',
	phone = '+3360000' || id where id between 101 and 105;
update guichet.household set label = 'Foyer secret ' || id
	where id between 201 and 204;
select t.save('claire', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-24'))
	\g /dev/null
select t.save('david', 1, '{}', t.slots('113 2026-11-26')) \g /dev/null
select t.save('anne', 1, '{}', t.slots('111 2026-11-23')) \g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
\ir lib/request.sql
-- Claire and David each ask something about Zoe; neither hears of the other's.
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, subject, created_at, saved_at, received_at)
	select 900000 + who, lpad(who::text, 10, '7'), 901, 't-accept', 't-school',
	'submitted', who, 113, guichet.now(), guichet.now(), guichet.now()
	from unnest(array[103, 104]) who;
analyze;

-- The views of families, and which of their columns name a child, a person or a
-- home.
create table t.view as
	select c.relname::text as name, array(select a.attname::text
	    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
	    and a.attname in ('child')) as child,
	exists (select from pg_depend d join pg_rewrite r on r.oid = d.objid
	    join pg_class b on b.oid = d.refobjid
	    where r.ev_class = c.oid and d.classid = 'pg_rewrite'::regclass
	    and d.refclassid = 'pg_class'::regclass and b.relrowsecurity)
	    as private
	from pg_class c where c.relnamespace = 'family'::regnamespace
	and c.relkind = 'v';

select cmp_ok((select count(*) from t.view where private), '>=', 9::bigint,
	'there are views to hold');

-- A stranger and somebody without any link see no row of a private view.
select is(t.q(null, format('select count(*) from family.%I', name)), '(0)',
	format('family.%s: nothing for a stranger', name))
from t.view where private and name <> 'who' order by name;

-- Children: exactly those with a link today.
select is(t.q(w.who, format('select count(*) from family.%I where child <> all
	(%L)', v.name, w.children)), '(0)',
	format('family.%s: %s sees no other child', v.name, w.who))
from t.view v, (values ('anne', '{111,112}'), ('bruno', '{111,112}'),
	('claire', '{113}'), ('david', '{113}'), ('eve', '{114}'))
	w (who, children)
where cardinality(v.child) > 0 order by v.name, w.who;
select cmp_ok(t.q(w.who, format('select count(*) from family.%I
	where child = %s', v.name, w.child)), '<>', '(0)',
	format('family.%s: %s sees child %s', v.name, w.who, w.child))
from t.view v, (values ('anne', 111), ('bruno', 111), ('claire', 113),
	('david', 113)) w (who, child)
where v.name in ('child_class', 'enrolment', 'booking')
order by v.name, w.who;

-- No row of any private view says anything of the other parent: their name,
-- address, mail, phone, home, quotient, or the price they pay.
select is(t.q(w.who, format('select q.* from family.%I q where q::text ~ %L',
	v.name, w.secret)), null,
	format('family.%s: %s reads nothing of %s', v.name, w.who, w.whom))
from t.view v, (values
	('claire', 'David', 'David|Roux,|secret-104|secret 203|120000|3 rue du Four|7777777104'),
	('david', 'Claire', 'Claire|Petit,|secret-103|secret 202|2 rue du Four|,360,|7777777103'),
	('eve', 'the Martins', 'Martin|secret-10[12]|secret 201|62200'))
	w (who, whom, secret)
where v.private order by v.name, w.who;
select is(t.q('david', 'select day, mine, price from family.booking
	order by day'), '(2026-11-23,f,)
(2026-11-24,f,)
(2026-11-26,t,340)', 'what the other parent pays is not said');

select is(t.q('david', 'select reference, subject from family.request'),
	'(7777777104,113)', 'a parent sees the request they made about the child');

-- Yesterday's link and tomorrow's give nothing today.
update guichet.parent_link set during = '[2026-11-19,)' where adult = 103;
update guichet.parent_link set during = '[2018-01-01,2026-11-18)'
	where adult = 104;
select is(t.q(w.who, format('select count(*) from family.%I
	where child is not null', v.name)), '(0)',
	format('family.%s: nothing for %s, whose link is not of today', v.name,
	w.who))
from t.view v, (values ('claire'), ('david')) w (who)
where cardinality(v.child) > 0 and v.name <> 'change'
order by v.name, w.who;
update guichet.parent_link set during = '[2018-01-01,)',
	superseded_at = guichet.now() where adult in (103, 104);
select is(t.q('david', 'select count(*) from family.child'), '(0)',
	'a superseded link gives nothing');
update guichet.parent_link set superseded_at = null, authority = 'withdrawn'
	where adult in (103, 104);
select is(t.q('david', 'select count(*) from family.child'), '(0)',
	'a withdrawn authority neither');
update guichet.parent_link set authority = 'full' where adult in (103, 104);
update guichet.household_member set during = '[2020-01-01,2026-11-18)'
	where person = 104;
select is(t.q('david', 'select (select count(*) from family.quotient),
	(select count(*) from family.household), (select count(*)
	from family.booking where price is not null)'), '(0,0,0)',
	'who left a home reads nothing of it any more');

-- Plans: the generic one, as the pools use it, and each table of families by an
-- index.
create function t.seq_scans(who text, query text) returns text
language plpgsql as $$
declare
	plan json;
	me text := current_setting('session_authorization');
	found text;
begin
	perform set_config('plan_cache_mode', 'force_generic_plan', true);
	perform set_config('session_authorization', 'family', true);
	perform from api.open(encode(sha256(who::bytea), 'hex'), '/test', null, 1,
	    true, false);
	execute 'explain (format json) ' || query into plan;
	perform set_config('session_authorization', me, true);
	with recursive node (n) as (
		select plan -> 0 -> 'Plan'
		union all
		select json_array_elements(n -> 'Plans') from node
	)
	select string_agg(distinct n ->> 'Relation Name', ' ') into found from node
	where n ->> 'Node Type' = 'Seq Scan' and exists (select from pg_class c
	    where c.relnamespace = 'guichet'::regnamespace and c.relrowsecurity
	    and c.relname = n ->> 'Relation Name');
	return found;
end $$;
select is(t.seq_scans('adult77', format('select * from family.%I', name)), null,
	format('family.%s: no table of families is read from end to end', name))
from t.view order by name;
select is(t.seq_scans('adult77', 'select * from api.' || f), null,
	format('api.%s: nor by that function', f))
from unnest(array['family_card()', 'canteen_week(null)',
	'family_invoices()', 'family_invoice_lines(1000077)',
	$$canteen_week('2026-11-23')$$, $$canteen_children('2026-11-23')$$,
	$$canteen_days('2026-11-23')$$, format('canteen_recap(%L)', t.nonce(1))]) f;

select * from finish();
rollback;
