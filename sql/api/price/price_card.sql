-- The price of a day of one's own child, and who pays it: one row.  shared:
-- another home pays, and nothing more is told; other: the quotient that counts is
-- another home's.
--
-- MU404 no such child of theirs
-- RULE: price-explained
set role api;

create function api.price_card(slot text)
returns table (name shape.person, activity text, day date,
	priced_as shape.priced_as, shared shape.flag,
	custody shape.custody_result, price shape.cents,
	reason shape.no_price, quotient shape.cents, month date,
	source shape.fact_source, rate_of shape.flag, vote text, voted date,
	rounding shape.tariff_rounding, children shape.count, rank shape.count,
	other shape.flag)
stable language sql
begin atomic
	select k.name, a.label, p.day, p.priced_as, not p.mine, p.custody,
	    case when p.reason is null then p.price end, p.reason, q.value,
	    q.month, q.source, t.id is not null and exists (
		select from family.tariff_bracket b
		where b.tariff = t.id and b.rate is not null), t.vote, t.voted,
	    t.rounding, p.children, p.rank, p.mine and not p.own
	from (select m.*, (m.basis).children, (m.basis).rank
	    from guichet.day_price(slot) m) p
	join family.child k on k.id = p.child
	join family.activity a on a.code = p.activity
	left join family.quotient q on q.id = p.quotient
	left join family.tariff t on t.id = p.tariff;
end;

reset role;
