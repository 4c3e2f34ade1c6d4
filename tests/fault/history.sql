-- Hold what browsers were told against what is in the database.
--
-- In:  the table history of this session (run fills it), tag of the people.
-- Out: acknowledged, lost, twice, phantom, unknown.
--   lost     acknowledged (303), and the seat is not there
--   twice    a child with two seats on one day, or a nonce that wrote twice
--   phantom  a seat that nobody asked for
create temp table seats as
select b.* from guichet.booking b join guichet.school s on s.id = b.school
where s.name = 'École des Essais ' || :'tag' and b.seat;

select count(*) filter (where h.status = '303'),
    count(*) filter (where h.status = '303' and not exists
	(select from seats b where b.nonce = h.nonce)),
    (select count(*) from (select child, day from seats
	group by child, day having count(*) > 1) x) +
    (select count(*) from (select nonce from seats
	group by nonce having count(*) > 1) x),
    (select count(*) from seats b where not exists
	(select from history g where g.nonce = b.nonce)),
    count(*) filter (where h.status = 'unknown')
from history h;
