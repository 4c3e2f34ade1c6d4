# A service and its tablets, for measures and faults.
# shellcheck shell=sh disable=SC2154

cookie_of_clerk=a	# over plain http on loopback; __Host-a elsewhere

# service TAG CHILDREN TABLETS: a site where so many eat today.  Sets $day,
# $site, $kids; the tablets' cookies are lines of $work/TAG.tablets.
service() {
	people "$1" $(($2 / 2)) 2 1 -1 0 >"$work/$1.people"
	sql -F "$tab" -v tag="$1" -v tablets="$3" \
	    -f "$top/tests/bench/service.sql" >"$work/$1.service"
	sed '$d' "$work/$1.service" | sed "s/^/$cookie_of_clerk=/" \
	    >"$work/$1.tablets"
	IFS=$tab read -r day site kids <<-END
	$(tail -n 1 "$work/$1.service")
	END
	list="/agent/pointage?day=$day&site=$site&activity=canteen"
}

# taps TAG: a plan by which each tablet marks every child, one in the order of
# the list, the next backwards, line by line in turn.
taps() {
	awk -v kids="$kids" -v list="$list" -v day="$day" -v site="$site" '
	{ tablet[++n] = $0 }
	END {
		many = split(kids, k, " ")
		for (c = 1; c <= many; c++)
			for (t = 1; t <= n; t++) {
				one = t % 2 ? k[c] : k[many + 1 - c]
				printf "%s\t%s&only=%s\t%s\tday=%s&site=%s&%s=%s&%s\n",
				    tablet[t], list, one,
				    "/agent/pointage/marquer", day, site,
				    "activity=canteen&child", one,
				    "mark=" (t % 2 ? "present" : "absent")
			}
	}' "$work/$1.tablets"
}

# Two tablets mark the same children at once: a tap is a post, and the row that
# is drawn again after it.
attendance() {
	kids_n=$(size 200 500)
	service "pointe$$" "$kids_n" 2
	taps "pointe$$" >"$work/taps"
	"$load" form --url "$GUICHET_URL" --plan "$work/taps" -c 2 --prefetch \
	    --retry --history "$work/tapped" -t 200 >"$work/tap"
	sed 's/^/# taps: /' "$work/tap"
	cut -f1 "$work/taps" | sort -u >"$work/tablets"
	"$load" get --url "$GUICHET_URL" --cookies "$work/tablets" -c 2 -n 200 \
	    --path "$list&only=${kids%% *}" >"$work/row"
	marks=$(sql -c "select count(*) from guichet.attendance_mark h
	    join guichet.attendance a on a.id = h.attendance
	    where a.school = $site")
	last=$(sql -c "select count(*) from guichet.attendance a
	    where a.school = $site and a.marks = 2 and a.mark = (select h.mark
		from guichet.attendance_mark h where h.attendance = a.id
		order by h.marked_at desc, h.id desc limit 1)")
	bound "taps of two tablets on $kids_n children answered" \
	    "$(got status_303 "$work/tap")" '==' $((kids_n * 2))
	bound 'marks of them kept, none lost, none twice' "$marks" '==' \
	    $((kids_n * 2))
	bound 'children who stand as the latest of two marks says' "$last" \
	    '==' "$kids_n"
	fact 'a tap, p50' "$(calc "$(got p50_us "$work/tap") / 1000" 1)" ms
	bound 'a tap, p99' "$(calc "$(got p99_us "$work/tap") / 1000" 1)" \
	    '<=' 150 ms
	bound 'the row drawn again, p99' \
	    "$(calc "$(got p99_us "$work/row") / 1000" 1)" '<=' 150 ms
}
