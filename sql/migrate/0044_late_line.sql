-- Lines that came to an invoiced day after its campaign: they are found by when
-- they were made, which is the order in which they lie.
create index attendance_line_by_making on guichet.attendance_line
	using brin (made_at);
