-- What a month's invoices cost the ledger: so many journals of three lines, each
-- to a home's account of its own, against a bare INSERT of the same journals and
-- lines into tables of the same shape, keys and references, in turn.  For a
-- database that is thrown away: the accounts stay.
--
-- In:  journals   how many
-- Out: best ratio of three rounds, ms of posting, ms of the bare INSERT, faults
--      afterwards, kB by which the peak of memory grew from the first thousand
--      to the last
\set QUIET on
begin;
set local client_min_messages = warning;
set constraints all deferred;
create schema bench;
create table bench.home as
	select n, nextval(pg_get_serial_sequence('guichet.household', 'id')) as id
	from generate_series(1, :journals) n;
insert into guichet.household (id, label) select id, 'Mesure' from bench.home;
create table bench.regie as
	select id from guichet.regie order by id limit 1;
select count(*) from bench.regie r, guichet.ledger_families(r.id,
	array(select id from bench.home)) \g /dev/null
insert into guichet.activity_group (code, label)
	values ('mesure', 'Mesure'), ('mesure-b', 'Mesure');
create table bench.part as
	select h.n, a.id as family, s.one, s.two
	from (select guichet.ledger_account(r.id, 'service', null, 'mesure')
		as one, guichet.ledger_account(r.id, 'service', null, 'mesure-b')
		as two from bench.regie r offset 0) s, bench.home h
	join guichet.ledger_account a on a.payer = h.id and a.kind = 'family';
commit;
analyze guichet.ledger_account, bench.part;
begin;
set local client_min_messages = warning;
set constraints all deferred;

-- The entries of the journals of a round, from the a-th to the b-th.
create function bench.entries(round text, a bigint, b bigint)
returns guichet.ledger_entry[] language sql as $$
	select array_agg(row('invoice', 'mesure-' || round || '-' || p.n,
	    'issued', x.account, x.amount)::guichet.ledger_entry)
	from bench.part p, lateral (values (p.family, 7000),
	    (p.one, -4000), (p.two, -3000)) x (account, amount)
	where p.n between a and b$$;

create table bench.journal (like guichet.ledger_journal including all,
	foreign key (regie) references guichet.regie (id),
	foreign key (reverses) references bench.journal (id),
	foreign key (author) references guichet.person (id));
create table bench.line (like guichet.ledger_line including all,
	foreign key (journal) references bench.journal (id),
	foreign key (account) references guichet.ledger_account (id));

create function bench.timed(many bigint, out ratio numeric, out posted numeric,
    out bare numeric) language plpgsql as $$
declare
	began	timestamptz;
	before	bigint;
	e	guichet.ledger_entry[];
	p	numeric;
	b	numeric;
begin
	for round in 1..3 loop
		before := (select coalesce(max(id), 0) from guichet.ledger_journal);
		e := bench.entries(round::text, 1, many);
		began := clock_timestamp();
		perform from bench.regie r,
		    guichet.ledger_post(r.id, began, e);
		set constraints all immediate;
		set constraints all deferred;
		p := extract(epoch from clock_timestamp() - began) * 1000;
		create temporary table j on commit drop as
		select * from guichet.ledger_journal where id > before;
		create temporary table l on commit drop as
		select * from guichet.ledger_line where journal > before;
		analyze j, l;
		began := clock_timestamp();
		insert into bench.journal select * from j;
		insert into bench.line select * from l;
		b := extract(epoch from clock_timestamp() - began) * 1000;
		drop table j, l;
		if ratio is null or p / b < ratio then
			ratio := p / b;
			posted := p;
			bare := b;
		end if;
	end loop;
end
$$;
-- The peak of this backend's memory, in kB.
create function bench.peak() returns integer language sql as $$
	select substring(pg_read_file('/proc/self/status', 0, 100000)
	    from 'VmHWM:\s*([0-9]+)')::integer$$;
create function bench.grown(many bigint) returns integer language plpgsql as $$
declare
	first	integer;
begin
	for a in 0..many / 1000 - 1 loop
		perform from bench.regie r, guichet.ledger_post(r.id,
		    clock_timestamp(), bench.entries('batch', a * 1000 + 1,
		    a * 1000 + 1000));
		set constraints all immediate;
		set constraints all deferred;
		first := coalesce(first, bench.peak());
	end loop;
	return bench.peak() - first;
end
$$;
-- Batches first: a peak only rises.
select bench.grown(:journals) as grown \gset
analyze guichet.ledger_account, guichet.ledger_journal, guichet.ledger_line;
create table bench.result as select * from bench.timed(:journals);
analyze guichet.ledger_account, guichet.ledger_journal, guichet.ledger_line;
select round(t.ratio, 2), round(t.posted), round(t.bare),
    (select count(*) from guichet.ledger_book_faults()), :grown
from bench.result t;
rollback;
