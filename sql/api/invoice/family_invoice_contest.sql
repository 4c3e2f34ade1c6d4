-- Contests a line of an invoice.  What is due stays due meanwhile; what is found
-- wrong comes back by a credit note.  One row: the line to go back to.
--
-- MU404 no such line, of another home, or a correction
-- MU634 contested already, or answered
-- MU403 a child they may follow, but not act for
-- MU401, MU409 see guichet.once_begin
-- RULE: contest-waits
set role api;

create function api.family_invoice_contest(line bigint, body text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	l	guichet.invoice_line;
begin
	id := $1;
	if guichet.once_begin(once, 'family_invoice_contest', concat_ws('|', $1, body))
	    is null then
		select x.* into l from guichet.invoice_line x
		where x.id = guichet.my_invoice_line($1);
		if l.corrects is not null then
			perform guichet.refuse('MU404', 'line',
			    'a correction');
		end if;
		perform guichet.contest_make(l.line, body);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
