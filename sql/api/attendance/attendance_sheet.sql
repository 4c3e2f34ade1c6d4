-- The whole list of a slot, for the printed sheet and the recap.
set role api;

create function api.attendance_sheet(day date, site bigint, activity text)
returns table (id shape.key, name shape.person, class shape.key,
	class_name text, diet shape.diet, plan shape.flag,
	mark shape.attendance_mark, booked shape.flag, at timestamptz,
	arrived_at timestamptz, left_at timestamptz, absence text,
	other shape.attendance_mark, other_at timestamptz, other_by shape.person,
	elsewhere text)
stable language sql
begin atomic
	select r.id, r.name, r.class, r.class_name, r.diet, r.plan, r.mark,
	    r.booked, r.at, r.arrived_at, r.left_at, r.absence, r.other,
	    r.other_at, r.other_by, r.elsewhere
	from api.attendance_roll(attendance_sheet.day, attendance_sheet.site,
	    attendance_sheet.activity, null, null) r;
end;

reset role;
