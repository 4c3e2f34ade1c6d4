-- Mails that did not arrive.  Each leaves with an envelope sender of its own, so
-- that what comes back later names it: PREFIX+TAG@DOMAIN (VERP).
set role api;

-- The tag of a message: its number, and a keyed digest that nobody else can
-- make, in signs that survive a change of case.
-- RULE: bounce-signed
create function guichet.bounce_tag(message bigint)
returns text
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select bounce_tag.message || '.' || left(encode(sha256(s.key
	    || convert_to('bounce', 'UTF8') || int8send(bounce_tag.message)
	    || s.key), 'hex'), 20)
	from guichet.secret s;
end;

-- The request that a message tells of; null: it tells of none.
create function guichet.message_request(message bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select case
	    when m.kind = 'receipt' then (select r.request
		from guichet.receipt r where r.id = m.object)
	    when m.kind = 'request-message' then (select s.request
		from guichet.request_message s where s.id = m.object)
	    when m.kind in ('request-implied', 'request-withdrawn',
		'request-resume') then m.object
	    when m.kind like 'request-%' then (select l.request
		from guichet.letter l where l.id = m.object)
	    end
	from guichet.message m where m.id = message_request.message;
end;

-- The mails that did not arrive and that nobody has seen to, and the receipts
-- that have not left after five days (the law asks for the registration on the
-- next working day, R112-11-2, and the receipt within ten).  Of requests that
-- this agent may read; of accounts and families with the right to read those.
-- RULE: bounce-shown
-- RULE: receipt-alarm
create function guichet.mail_returns()
returns table (id bigint, kind text, what text, request bigint,
	person bigint, recipient text, at timestamptz, why text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	mine text[] := guichet.my_services('request-read');
	file boolean := (select 'family-read' = any (m.rights)
	    from guichet.me m);
begin
	return query
	with x as (
		select m.id, m.kind, case when m.state = 'failed' then 'failed'
		    when m.status is null then 'refused' else 'returned' end
		    as what, m.person, m.recipient,
		    coalesce(m.bounced_at, m.created_at) as at, m.error
		from guichet.message m
		where m.state in ('failed', 'bounced') and m.seen_at is null
		union all
		select m.id, m.kind, 'late', m.person, m.recipient,
		    m.created_at, m.error
		from guichet.message m
		where m.state in ('due', 'sending') and m.kind = 'receipt'
		and m.created_at < guichet.now() - interval '5 days'
		and m.seen_at is null
	), y as (
		select x.*, guichet.message_request(x.id) as request from x
	)
	select y.id, y.kind, y.what, y.request, y.person, y.recipient, y.at,
	    y.error
	from y left join guichet.request r on r.id = y.request
	where (r.service = any (mine) or y.request is null and file
	    and y.person is not null)
	-- A letter that was posted has arrived another way.
	and not exists (select from guichet.letter l where l.message = y.id
	    and l.state in ('printed', 'cancelled'));
end
$$;

-- When mail to that address last came back; null: none did.
create function guichet.mail_returned(address text)
returns timestamptz
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select max(coalesce(m.bounced_at, m.created_at))
	from guichet.message m
	where m.state = 'bounced' and lower(m.recipient) = lower(address);
end;

-- What a message is to who reads a list of them.
create function guichet.mail_sort(kind text)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return case when kind = 'receipt' then 'receipt'
    when kind = 'request-message' then 'message'
    when kind = 'request-implied' then 'decision'
    when kind like 'request-%' then 'letter'
    when kind ~ '^(account|password|email|factor)-' then 'account'
    else 'other' end;

reset role;
