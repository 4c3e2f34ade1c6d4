-- What the pool of machines may know: nothing about people.
set role machine_view;

-- The last migration.  One row.
create view machine.migration as
select m.name, m.at from guichet.migration m order by m.name desc limit 1;

reset role;
