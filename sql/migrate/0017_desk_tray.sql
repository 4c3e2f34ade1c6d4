-- The desk: messages that wait for an answer, and mails that came back.

alter domain shape.desk_queue drop constraint desk_queue_list;
alter domain shape.desk_queue add constraint desk_queue_list check (value in
	('open', 'new', 'mine', 'soon', 'late', 'waiting', 'silence',
	'unassigned', 'message', 'all'));

-- Since when a message of the person waits for an answer; null: none does.
alter table guichet.request add column message_at timestamptz;
create index request_by_message on guichet.request (message_at)
	where message_at is not null;
update guichet.request r set message_at = m.at
from (select s.request, min(s.at) filter (where not s.from_town and s.at >
	coalesce(t.at, '-infinity')) as at
    from guichet.request_message s
    left join (select x.request, max(x.at) as at
	from guichet.request_message x where x.from_town group by x.request) t
	on t.request = s.request
    group by s.request) m
where m.request = r.id and m.at is not null
and r.state not in ('draft', 'closed', 'withdrawn', 'purged');

-- What a delivery status notification said of a message (RFC 3464): its status,
-- as 5.1.1, and when it came back; delays: how often it was only late.  seen_at:
-- a clerk has seen to it.
alter table guichet.message
	add column status text,
	add column delays integer not null default 0,
	add column bounced_at timestamptz,
	add column seen_at timestamptz,
	add constraint message_status check (status ~
		'^[245][.][0-9]{1,3}[.][0-9]{1,3}$');
create index message_to_see on guichet.message (created_at)
	where state in ('failed', 'bounced') and seen_at is null;

create domain shape.mail_return as text
	constraint mail_return_list check (value in ('refused', 'returned',
	    'failed', 'late'));
create domain shape.mail_kind as text
	constraint mail_kind_list check (value in ('letter', 'receipt',
	    'message', 'decision', 'account', 'other'));
