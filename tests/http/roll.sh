# A slot of the school of trials, on the last day with service, not yet marked.
# shellcheck shell=sh disable=SC2034  # its variables are for who includes it

# roll_day CHILD...: these children have a meal there.  Sets $day, $site, $slot
# and $list.
roll_day() {
	site=$(sql -c "select id from guichet.school
	    where name = 'École des Essais'")
	day=$(sql -c "select max(day) from guichet.day_slot
	    where activity = 'canteen' and school = $site
	    and because is null and day <= guichet.today()")
	slot="day=$day&site=$site&activity=canteen"
	list="/agent/pointage?$slot"
	sql -c "set session_replication_role = replica;
	    update guichet.attendance_line set superseded_at = guichet.now()
	    where superseded_at is null and attendance in (select id
		from guichet.attendance where school = $site
		and day = '$day');
	    update guichet.attendance set booking = null, mark = 'expected',
		left_at = null where school = $site and day = '$day';
	    update guichet.slot_closing set reopened_at = guichet.now(),
		reopened_by = $person, reason = 'essai'
	    where school = $site and day = '$day' and reopened_at is null;
	    update guichet.day_slot set state = 'serving'
	    where school = $site and day = '$day' and activity = 'canteen';
	    update guichet.booking set state = 'cancelled-in-time'
	    where school = $site and day = '$day';
	    update guichet.day_slot set taken = 0
	    where school = $site and day = '$day' and activity = 'canteen'" \
	    >/dev/null
	for child; do
		sql -c "insert into guichet.booking (child, activity, school,
		    day, slot, payer, price, tariff, custody, booked_by,
		    booked_at)
		    select $child, 'canteen', $site, '$day', 'noon',
			m.household, 330, (select min(id)
			from guichet.tariff_version
			where activity = 'canteen'), 'one-household', $person,
			date '$day' - 30
		    from guichet.household_member m
		    where m.person = $person and m.superseded_at is null" \
		    >/dev/null
	done
}

# How a child stands, and how often it was marked.
marked() {
	sql -c "select mark || ' ' || marks from guichet.attendance
	    where child = $1 and day = '$day'"
}
