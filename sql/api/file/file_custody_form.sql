-- The kind of custody rule whose form is asked for: no row without one.
set role api;

create function api.file_custody_form(kind text)
returns table (kind shape.custody_kind)
stable language sql
begin atomic
	select $1::shape.custody_kind
	where $1 in ('sole', 'parity', 'anchored', 'weekdays', 'holiday-split',
	    'override');
end;

reset role;
