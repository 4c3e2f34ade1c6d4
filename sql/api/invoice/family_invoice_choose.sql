-- What becomes of what is left of a credit note of one's own home: carried over to
-- what comes next, or given back.  One row: the credit note to go back to.
--
-- MU404 no such credit note, of another home, or not published
-- MU455 no such choice   MU409 see guichet.credit_choose
-- MU401, MU409 see guichet.once_begin
-- RULE: credit-choice
set role api;

create function api.family_invoice_choose(invoice bigint, choice text,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.my_invoice($1);
	if guichet.once_begin(once, 'family_invoice_choose',
	    concat_ws('|', $1, $2)) is null then
		perform guichet.credit_choose($1, guichet.one_of($2,
		    '{carry-over,refund}', 'choice'));
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
