-- What the prices of the bookings were made from where a tariff asks for more
-- than the quotient and the age, and children whose days a judge has shared.
-- Part of the load, with its triggers set aside.
create temp table asked on commit drop as
select b.tariff, b.child, b.payer, b.activity, c.age_group,
    min(b.day) as day, null::guichet.price_facts as basis
from guichet.booking b
join guichet.pupil u on u.child = b.child and u.during @> b.day
join guichet.class c on c.id = u.class
where b.payer is not null and exists (select from guichet.tariff_modifier m
    where m.tariff = b.tariff and m.criterion <> 'packed-lunch')
group by 1, 2, 3, 4, 5;
update asked k set basis = guichet.price_facts(k.tariff, k.child, k.payer,
    k.activity, k.age_group, k.day);
with priced as materialized (
	select x.*, guichet.price_of(x.tariff, q.value, x.basis) as price
	from (select distinct k.tariff, b.quotient, k.basis
	    from asked k join guichet.booking b using (tariff, child, payer)
	    ) x
	left join guichet.quotient q on q.id = x.quotient
)
update guichet.booking b set basis = k.basis, price = p.price
from asked k, priced p
where (b.tariff, b.child, b.payer) = (k.tariff, k.child, k.payer)
and p.tariff = b.tariff and p.quotient is not distinct from b.quotient
and p.basis = k.basis;

-- Of the children whose parents have no calendar every third has a judgment: the
-- first parent pays six tenths since there are two homes.
insert into guichet.custody_share (child, first, second, share, during, source,
    seen_on)
select l.child, min(l.adult), max(l.adult), 600,
    daterange(max(h.since), null), 'judgment', max(h.since) + 60
from guichet.parent_link l
join lateral (select max(lower(m.during)) as since
    from guichet.household_member m where m.person = l.child) h on true
where l.authority = 'full' and l.child > 150 and l.child % 3 = 0
and exists (select from guichet.booking b
    where b.child = l.child and b.custody = 'booker')
group by l.child having count(*) = 2;
create temp table shared on commit drop as
select b.child, b.activity, b.tariff, extract(year from b.day) as year,
    p.n, p.payer, p.share, p.quotient, p.price, p.basis
from (select b.child, b.activity, b.tariff, extract(year from b.day),
	min(b.day) as day, min(b.booked_by) as booked_by
    from guichet.booking b join guichet.custody_share s using (child)
    where b.custody = 'booker' group by 1, 2, 3, 4) b
join guichet.pupil u on u.child = b.child and u.during @> b.day
join guichet.class c on c.id = u.class
cross join lateral guichet.booking_parts(b.booked_by, b.child, b.activity,
    c.age_group, b.day) p
where p.custody = 'shares';
insert into guichet.booking_share (booking, n, payer, share, quotient, price,
    basis)
select b.id, s.n, s.payer, s.share, s.quotient, s.price, s.basis
from guichet.booking b join shared s on (s.child, s.activity, s.tariff, s.year)
    = (b.child, b.activity, b.tariff, extract(year from b.day))
where b.custody = 'booker';
update guichet.booking b set payer = null, quotient = null, basis = null,
    custody = 'shares', price = (select sum(s.price)
	from guichet.booking_share s where s.booking = b.id)
where b.id in (select s.booking from guichet.booking_share s);

-- The groups of the town are billed by the one that cashes for all of them.
update guichet.regie set label = 'Régie enfance et jeunesse',
    address = ('1 place de la Mairie', null, '99120',
	'Saint-Aubin-le-Vieux')::shape.address,
    email = 'regie@saint-aubin-le-vieux.example', phone = '+33199001250';
insert into guichet.regie_group (grouped, regie)
select g.code, (select min(r.id) from guichet.regie r)
from guichet.activity_group g
on conflict do nothing;
