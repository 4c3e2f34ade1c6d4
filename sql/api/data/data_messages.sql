-- What was written about one's requests, latest first.  town: by the town.
set role api;

create function api.data_messages()
returns table (town shape.flag, reference text, at timestamptz, body text)
stable language sql
begin atomic
	select s.from_town, q.reference, s.at, s.body
	from family.request q
	join family.request_text s on s.request = q.id
	order by s.at desc, s.id desc;
end;

reset role;
