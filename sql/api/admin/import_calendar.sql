-- A file of school holidays from the command line: rehearsed, and made true when
-- asked.  Rows: what it changes, in words of the file.
--
-- MU615 a file that is no such calendar; MU616 a zone with two holidays at once
set role api;

create function api.import_calendar(name text, header text[], cells text[],
	said text, commit boolean)
returns table (zone text, holiday text, first date, back date, change text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made bigint := guichet.calendar_store(name, header, cells, said);
begin
	return query select d.zone, d.name, lower(d.during), upper(d.during),
	    d.change
	from guichet.calendar_differences(made) d order by d.zone, d.during;
	if commit then
		perform guichet.calendar_commit(made);
		perform guichet.note('calendar-commit', 'calendar:' || made);
	else
		delete from guichet.calendar_line l where l.import = made;
		delete from guichet.calendar_import i where i.id = made;
	end if;
end
$$;

reset role;
