-- The prices that are voted, the same for everybody.
set role family_view;

create view family.tariff as
select v.id, v.activity, v.during, v.rounding, v.unit_minutes, v.late_proof,
    v.cost, c.number as vote, c.day as voted
from guichet.tariff_version v
join guichet.council_vote c on c.id = v.vote
where v.published_at is not null;

create view family.tariff_bracket as
select b.id, b.tariff, b.age_group, b.quotient, b.price, b.rate, b.price_floor,
    b.price_ceiling
from guichet.tariff_bracket b
join guichet.tariff_version v on v.id = b.tariff
where v.published_at is not null;

create view family.tariff_modifier as
select m.id, m.tariff, m.criterion, m.least, m.price, m.percent, m.amount
from guichet.tariff_modifier m
join guichet.tariff_version v on v.id = m.tariff
where v.published_at is not null;

reset role;
