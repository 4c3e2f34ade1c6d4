# Measures of requests, of the desk and of documents; read by tests/bench/run.
# shellcheck shell=sh

# spent COMMAND...: CPU of worker and PostgreSQL while it runs, in ms: $ms.
spent() {
	ms=$(($(cpu "$(pid_guichetd)") + $(cpu "$(pid_postgres)")))
	"$@" >"$work/spent"
	ms=$(($(cpu "$(pid_guichetd)") + $(cpu "$(pid_postgres)") - ms))
}

# A draft of that adult: $draft is its number.
draft() {
	sql -c "select guichet.request_new(v.id, $1, 'online')
	    from guichet.procedure_revision v where v.state = 'published'
	    and v.procedure = 'canteen-enrolment'" >"$work/draft"
	draft=$(sql -c "select reference from guichet.request
	    where applicant = $1 order by id desc limit 1")
}

# Its first step as a page, then as a page and a save.  The three are taken in
# turn, several times: the middle of their ratios.
step() {
	reference || return
	draft "$(cut -f2 "$work/people")"
	n=$(size 400 2000)
	where="/demande/etape?ref=$draft&n=0"
	for _ in $(seq "$n"); do
		printf '%s=%s\t%s\t/demande/etape\t%s\n' "$cookie_of_family" \
		    "$cookie" "$where" "ref=$draft&n=0&q-given=Anne&$(
		    )q-family=Essai&q-email=anne%40exemple.fr&q-phone=&$(
		    )q-line1=1+rue+du+Four&q-line2=&q-postcode=57000&$(
		    )q-town=Valbourg"
	done >"$work/steps"
	for _ in 1 2 3; do
		spent "$load" get --url "$GUICHET_URL" --path "$week" \
		    --cookies "$work/cookies" -c 2 -n "$n"
		of_week=$ms
		spent "$load" get --url "$GUICHET_URL" --path "$where" \
		    --cookies "$work/cookies" -c 2 -n "$n"
		of_page=$ms
		[ "$(got status_200 "$work/spent")" = "$n" ] ||
			not_ok 'The step is a page' "$(cat "$work/spent")"
		spent "$load" form --url "$GUICHET_URL" --plan "$work/steps" -c 2
		[ "$(got status_303 "$work/spent")" = "$n" ] ||
			not_ok 'The step is saved' "$(cat "$work/spent")"
		calc "$of_page / $of_week" 2 >>"$work/step.page"
		echo >>"$work/step.page"
		calc "($ms - $of_page) / $of_week" 2 >>"$work/step.save"
		echo >>"$work/step.save"
	done
	fact 'week page, CPU of worker and PostgreSQL' \
	    "$(calc "$of_week * 1000 / $n" 0)" us
	bound 'a step of a request as a page, of that' \
	    "$(median <"$work/step.page")" '<=' 1.2
	# Nonce, audit and a commit: more than any page that only reads.
	goal 'a step of a request saved, of that' \
	    "$(median <"$work/step.save")" '<=' 1.2 2.5
}

# The month of four children and three activities, against their week: CPU of
# worker and PostgreSQL, the two in turn.
month() {
	people "mois$$" 1 4 80 -1 60 >"$work/month"
	printf '%s=%s\n' "$cookie_of_family" "$(cut -f1 "$work/month")" \
	    >"$work/month.cookies"
	sql -v school="École des Essais mois$$" -f "$top/tests/bench/month.sql"
	day=$(days_of "mois$$" | sed -n 30p)
	n=$(size 200 600)
	for round in 0 1 2 3; do
		spent "$load" get --url "$GUICHET_URL" -c 2 -n "$n" \
		    --path "/cantine/semaine?from=$day" \
		    --cookies "$work/month.cookies"
		of_week=$ms
		spent "$load" get --url "$GUICHET_URL" -c 2 -n "$n" \
		    --path "/calendrier?month=$day" --cookies "$work/month.cookies"
		[ "$(got status_200 "$work/spent")" = "$n" ] ||
			not_ok 'The month is a page' "$(cat "$work/spent")"
		[ "$round" = 0 ] && continue	# both warm
		calc "$ms / $of_week" 2 >>"$work/month.ratio"
		echo >>"$work/month.ratio"
	done
	fact 'week page of four children' "$(calc "$of_week * 1000 / $n" 0)" us
	fact 'month page of theirs' "$(calc "$ms * 1000 / $n" 0)" us
	# 204 boxes against 20.  What is left is spread evenly: 16 us to draw a
	# box, as much as in the week, and 17 us to decide one.
	goal 'month of 4 children x 3 activities, of their week' \
	    "$(median <"$work/month.ratio")" '<=' 2 6
}

# The usual weeks of many children, kept as the jobs do, against one bare INSERT
# of the same bookings.
patterns() {
	[ -n "$long" ] || return 0
	n=1000
	second_drop
	second_database 40 && as_psql postgres -v children="$n" \
	    -f "$top/tests/bench/patterns.sql" >"$work/patterns.log" 2>&1 &&
		as_psql postgres -c 'call public.patterns_timed(null, null, null,
		    null)' | tr '\t' ' ' >"$work/patterns" || {
		not_ok "The usual weeks of $n children are kept" \
		    "$(tail -n 20 "$second_dir/town.log" "$work/patterns.log")"
		return
	}
	read -r kept bare bookings wanted <"$work/patterns"
	fact "bare INSERT of a year of $n children" "$(calc "$bare" 0)" ms
	bound 'days of their usual weeks that are booked' "$bookings" '==' "$wanted"
	# A pair of single runs, of which a shared machine moves either.
	goal 'their usual weeks, of that' "$(calc "$kept / $bare")" '<=' 5 8
	second_drop
}

# What the database needs for a page of the desk in a large town.
desk() {
	n=$(size 20000 200000)
	second_drop
	second_database 40 && as_psql postgres -v people="$n" \
	    -f "$top/tests/bench/crowd.sql" >"$work/crowd.log" 2>&1 || {
		not_ok "A crowd of $n people is made" \
		    "$(tail -n 20 "$second_dir/town.log" "$work/crowd.log")"
		return
	}
	as_psql clerk -c "select what, percentile_disc(array[0.5, 0.99, 1])
	    within group (order by least) from (
		select what, round(min(ms)::numeric, 1) as least
		from public.timed($(size 130 520)) group by what, n) x
	    group by what" | tr -d '{}' | tr ',' '\t' >"$work/desk"
	took find "search of the desk among $n people and requests"
	took homes "search of families among $n people"
	took queues "counts of the desk over $n requests"
	second_stop
	second_drop
}

# as_psql ROLE [psql arguments]: the second database, as long as it takes.
as_psql() (
	PGOPTIONS='-c statement_timeout=0'
	export PGOPTIONS
	psql -X -q -At -F "$tab" -v ON_ERROR_STOP=1 -h "$site_run" \
	    -d "$second_db" -U "$@"
)

# took WHAT TITLE: of its line "WHAT p50 p99 longest" in milliseconds.
took() {
	awk -v w="$1" '$1 == w { print $2, $3, $4 }' "$work/desk" >"$work/took"
	read -r middle high longest <"$work/took" || {
		not_ok "$2: all is answered" 'see above'
		return
	}
	fact "$2, p50" "$middle" ms
	# The limit is for machines that do other things as well.
	goal "$2, p99" "$high" '<=' 50 150 ms
	fact "$2, longest" "$longest" ms
}

# Documents of 10 MB, each of another family, all at once.
uploads() {
	n=$(size 3 20)
	perl "$top/tests/http/files.pl" "$work"
	people "depot$$" "$n" 1 1 -1 0 >"$work/givers"
	while IFS=$tab read -r value person _; do
		piece=$(sql -v person="$person" -v label='Justificatif' \
		    -f "$top/tests/http/pieces.sql")
		echo "$value $piece"
	done <"$work/givers" >"$work/pieces"
	head -n 1 "$work/pieces" | give_all	# warm
	workers file >"$work/file-workers"
	while read -r pid; do
		echo 5 >"/proc/$pid/clear_refs"
		echo "$pid $(memory_of "$pid" VmRSS)"
	done <"$work/file-workers" >"$work/before"
	give_all <"$work/pieces"
	while read -r pid before; do
		echo $(($(memory_of "$pid" VmHWM) - before))
	done <"$work/before" >"$work/added"
	bound "documents of 10 MB taken at once" "$(sql -c "select count(*)
	    from guichet.request_document d
	    where d.piece in ($(cut -d' ' -f2 "$work/pieces" | paste -sd,))
	    ")" '==' $((n + 1))
	bound "memory that $n of them add to a worker" \
	    "$(calc "$(sort -n "$work/added" | tail -n 1) / 1024" 1)" '<=' 16 MiB
}

memory_of() { sed -n "s/^$2:[^0-9]*\([0-9]*\) kB/\1/p" "/proc/$1/status"; }

# COOKIE PIECE lines: each gives its document, side by side.
give_all() (
	while read -r value piece; do
		give "$value" "$piece" &
	done
	wait
)

give() {
	page=$GUICHET_URL/demande/piece
	curl -sS -H "Cookie: $cookie_of_family=$1" "$page?piece=$2" \
	    >"$work/piece.$2"
	hidden() { sed -n "s/.*<input[^>]*name=\"$1\"[^>]*value=\"\([^\"]*\)\".*/\1/p" \
	    "$work/piece.$2" | head -n 1; }
	curl -sS -o "$work/given.$2" -H "Cookie: $cookie_of_family=$1" \
	    -H "Origin: $GUICHET_URL" -H 'Sec-Fetch-Site: same-origin' \
	    -F "piece=$2" -F "once=$(hidden once "$2")" \
	    -F "seal=$(hidden seal "$2")" \
	    -F "document=@$work/large.pdf;type=application/pdf" "$page"
}
