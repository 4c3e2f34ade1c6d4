# How guichetd looks after its own: workers and founders that die, hang, have
# served enough.  Sourced by tests/fault/run.
# shellcheck shell=sh disable=SC2154

life_status() {
	second_as "$GUICHET_APP/bin/guichet" --config \
	    "$second_dir/guichet.conf" status --json
}

# The shell that started it stands between us and guichetd.
life_pid() { cat "$second_dir/run/guichetd.pid"; }

# life_number POOL KEY: a number of the pool.
life_number() {
	life_status | tr '{' '\n' | grep -A1 "\"name\":\"$1\"" | tr ',' '\n' |
	    sed -n "s/.*\"$2\":\([0-9]*\).*/\1/p" | head -n 1
}

# Workers of families, by the founder's own children: no status is asked, so
# that the time measured is guichetd's.
children() { cat "/proc/$1/task/$1/children" 2>/dev/null; }
has_children() { [ "$(children "$1" | wc -w)" -ge "$2" ]; }

# The longest of 20 replacements, in milliseconds.
replaced() {
	founder=$(life_number family founder)
	worst=0
	for _ in $(seq 20); do
		victim=$(children "$founder" | tr ' ' '\n' | grep . |
		    shuf -n 1)
		began=$(date +%s%N)
		kill -9 "$victim" || return
		while [ -d "/proc/$victim" ] || ! has_children "$founder" 3; do
			[ $((($(date +%s%N) - began) / 1000000)) -lt 3000 ] || {
				echo "worker $victim is not replaced"
				return 1
			}
		done
		took=$((($(date +%s%N) - began) / 1000000))
		[ "$took" -le "$worst" ] || worst=$took
	done
	echo "the slowest took $worst ms"
	[ "$worst" -le 100 ]
}

founder_dies() {
	founder=$(life_number family founder)
	kill -9 "$founder"
	within 5 another_founder && within 2 life_whole &&
	    [ "$(curl -s -o /dev/null -w '%{http_code}' "$second_url/aide")" = 200 ]
}

another_founder() {
	now=$(life_number family founder)
	[ -n "$now" ] && [ "$now" != 0 ] && [ "$now" != "$founder" ]
}

life_whole() { [ "$(life_number family workers)" = 3 ]; }

# Whatever serves families is a child of the one founder that is known.
one_parent() {
	founder=$(life_number family founder)
	for w in $(second_worker family); do
		children "$founder" | tr ' ' '\n' | grep -qx "$w" || return 1
	done
}

enough() {
	before=$(life_number family requests)
	for _ in $(seq 90); do
		[ "$(curl -s -o /dev/null -w '%{http_code}' \
		    "$second_url/aide")" = 200 ] || return 1
	done
	echo "$before requests before, $(life_number family requests) now"
	[ "$(life_number family requests)" -ge 90 ]
}

# The machine's pool waits for a table that somebody holds; its limit is one
# second, the database's two.
stuck() {
	sql -c 'begin; lock table guichet.migration in access exclusive mode;
	    select pg_sleep(6); rollback' >/dev/null 2>&1 &
	holder=$!
	sleep 0.5
	before=$(second_worker machine)
	began=$(date +%s%N)
	code=$(curl -s -o "$work/stuck" -w '%{http_code}' \
	    "$second_url/-/readyz")
	took=$((($(date +%s%N) - began) / 1000000))
	echo "$code after $took ms"
	wait "$holder"
	case $code in 50[234]) ;; *) return 1 ;; esac
	[ "$took" -le 3500 ] && within 2 machine_answers &&
	    [ "$before" != "$(second_worker machine)" ] &&
	    grep -q '"worker-stuck"' "$second_dir/guichetd.log"
}

machine_answers() {
	[ "$(curl -s -o /dev/null -w '%{http_code}' "$second_url/-/readyz")" = 200 ]
}

# A configuration that says nonsense is refused whole, and nothing is lost.
refused_reload() {
	generation=$(life_number family generation)
	cp "$second_dir/guichet.conf" "$second_dir/good.conf"
	printf '\n[pool.family]\nworkerz = 9\n' >>"$second_dir/guichet.conf"
	kill -HUP "$(life_pid)"
	within 5 grep -q '"reload-refused"' "$second_dir/guichetd.log"
	said=$?
	cp "$second_dir/good.conf" "$second_dir/guichet.conf"
	[ $said = 0 ] && grep '"contract"' "$second_dir/guichetd.log" |
	    grep -q 'workerz.*did you mean workers' &&
	    [ "$(life_number family generation)" = "$generation" ] &&
	    [ "$(curl -s -o /dev/null -w '%{http_code}' "$second_url/aide")" = 200 ]
}

more_workers() {
	sed 's/^workers = 3/workers = 5/' "$second_dir/good.conf" \
	    >"$second_dir/guichet.conf"
	kill -HUP "$(life_pid)"
	within 8 five_workers
}
five_workers() { [ "$(life_number family workers)" = 5 ]; }

second_of_its_kind() {
	second_as timeout 5 "$GUICHET_APP/sbin/guichetd" \
	    --config "$second_dir/guichet.conf" >"$work/twin" 2>&1
	[ $? = 1 ] && grep -q 'runs already' "$work/twin"
}

# Stopped in mid-answer: the answer arrives, and nothing is left behind.
gone() { [ ! -d "/proc/$1" ] || grep -q '^State:.Z' "/proc/$1/status"; }

nothing_left() {
	pids=$(tree "$(life_pid)")
	kill -TERM "$(life_pid)"
	wait "$second_pid"
	rc=$?
	second_pid=
	# Whoever was orphaned on the way is buried by the system, a moment later.
	for p in $pids; do
		within 3 gone "$p" || {
			echo "# still there: $(cat "/proc/$p/stat" 2>&1)"
			return 1
		}
	done
	echo "# ended with $rc, left: $(ls "$second_dir/run")"
	[ $rc = 0 ] && [ -z "$(find "$second_dir/run" -name 'guichetd*' \
	    -o -name '*.sock')" ]
}

private_board() {
	[ "$(stat -c %a "$second_dir/run/guichetd.board")" = 640 ] &&
	    [ "$(stat -c %a "$second_dir/run/family.sock")" = 660 ]
}

hardened() {
	w=$(second_worker family | head -n 1)
	grep -q '^NoNewPrivs:.*1' "/proc/$w/status" &&
	    [ "$(awk '/core file/ { print $5 }' "/proc/$w/limits")" = 0 ] &&
	    [ "$(awk '/Max processes/ { print $3 }' "/proc/$w/limits")" = 0 ]
}

if second_start 'workers = .*' 'workers = 3' \
    '^\[pool.machine\]' '[pool.machine]\nseconds = 1' \
    '^\[pool.family\]' '[pool.family]\nrequests = 20'; then
	try 'Sockets are for nginx, the scoreboard for the group' private_board
	if grep -qa __asan_init "$GUICHET_APP/sbin/guichetd"; then
		skip 'A worker has given up what it does not need' \
		    'a sanitizer needs a helper process and room'
	else
		try 'A worker has given up what it does not need' hardened
	fi
	try 'A killed worker is replaced within 100 ms' replaced
	try 'A killed founder is replaced, with all its workers' founder_dies
	try 'and no worker of the dead one is left' within 3 one_parent
	try 'Workers that served their number are replaced, and nobody sees it' \
	    enough
	try 'A request that hangs is ended at its limit' stuck
	try 'A reload with a wrong configuration is refused, by name' \
	    refused_reload
	try 'A reload takes a new number of workers' more_workers
	try 'A second guichetd in the same folder is refused' \
	    second_of_its_kind
	try 'The end leaves no process and no file' nothing_left
else
	not_ok 'A second guichetd starts' "$(tail -n 20 "$second_dir/guichetd.log")"
fi
second_stop
