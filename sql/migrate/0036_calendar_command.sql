-- A calendar is imported by the administrator's command too, which is nobody
-- signed in: made_by and done_by are null then.
alter table guichet.calendar_import
	alter column made_by drop not null,
	drop constraint calendar_import_done,
	add constraint calendar_import_done check ((state = 'done') =
		(done_at is not null) and (done_by is null
		or done_at is not null));
