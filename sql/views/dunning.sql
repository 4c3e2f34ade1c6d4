-- What was done about what one's own home owes.
set role family_view;

-- RULE: parents-privacy
create view family.dunning as
select d.id, d.regie, d.step, d.at from guichet.dunning d;

-- RULE: parents-privacy
create view family.dunning_invoice as
select x.dunning, x.invoice, x.step, x.owed from guichet.dunning_invoice x;

-- Time that was agreed.
-- RULE: parents-privacy
create view family.payment_delay as
select d.id, d.regie, d.until from guichet.payment_delay d
where d.superseded_at is null and d.until >= guichet.today();

reset role;
