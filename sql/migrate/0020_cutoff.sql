-- Every kind of cut-off that domain.md 3.5 names is computed.
--
--   monthly          day N of the month before the meal's, at AT: Mauléon's
--                    "before the 18th for the next month" is N 18 at 00:00.
--                    N stops at 28, the last day that every month has.
--   last_school_day  the last day with class before the meal, at AT
alter table guichet.cutoff_rule drop constraint cutoff_rule_n;
alter table guichet.cutoff_rule add constraint cutoff_rule_n check (
	(kind in ('n_days', 'monthly')) = (n is not null)
	and (n is null or n between case kind when 'monthly' then 1 else 0 end
	    and case kind when 'monthly' then 28 else 366 end));
