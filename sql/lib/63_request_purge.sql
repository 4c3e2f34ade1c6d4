-- Forgetting a request.
set role api;

-- Everything about a request but the counts: what procedure, when, which
-- decision.  The documents given for it alone are due for purge.
-- RULE: request-purge
create or replace function guichet.request_purge(request bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.document d set purge_on = guichet.today()
	where d.id in (select x.document from guichet.request_document x
	    join guichet.request_piece p on p.id = x.piece
	    where p.request = request_purge.request)
	and not exists (select from guichet.request_document x
	    join guichet.request_piece p on p.id = x.piece
	    where x.document = d.id and p.request <> request_purge.request);
	delete from guichet.request_document x using guichet.request_piece p
	where p.id = x.piece and p.request = request_purge.request;
	update guichet.document d set purge_on = guichet.today()
	where d.id in (select x.document from guichet.paper_pdf x
	    join guichet.receipt r on r.id = x.receipt
	    where r.request = request_purge.request);
	delete from guichet.paper_pdf x using guichet.receipt r
	where r.id = x.receipt and r.request = request_purge.request;
	delete from guichet.receipt_piece x using guichet.receipt r
	where r.id = x.receipt and r.request = request_purge.request;
	delete from guichet.receipt r where r.request = request_purge.request;
	delete from guichet.request_piece p
	where p.request = request_purge.request;
	delete from guichet.request_value v
	where v.request = request_purge.request;
	delete from guichet.request_step s
	where s.request = request_purge.request;
	delete from guichet.request_message s
	where s.request = request_purge.request;
	delete from guichet.request_visit v
	where v.request = request_purge.request;
	delete from guichet.request_event e
	where e.request = request_purge.request;
	delete from guichet.letter_piece x using guichet.letter l
	where l.id = x.letter and l.request = request_purge.request;
	delete from guichet.letter l where l.request = request_purge.request;
	update guichet.request r set name = null, email = null, phone = null,
	    address = null, applicant = null, subject = null, resume = null,
	    reason_fact = case when r.reason_fact is not null then '-' end
	where r.id = request_purge.request;
end
$$;

reset role;
