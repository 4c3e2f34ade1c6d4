# The jobs are killed in the middle of one action on many requests, and started
# again: each request is decided once, with one letter, and the report is whole.
# Sourced by tests/fault/run.
# shellcheck shell=sh disable=SC2154

bulk_n=$(size 150 2000)
bulk_kills=$(size 3 20)
bulk_end=$(($(date +%s) + $(size 30 300)))

# Requests of the desk's trials, and the action as its page would make it.
bulk_make() {
	sql -v who="Bureau-rafale-$$" -f "$top/tests/http/desk.sql" &&
	bulk_id=$(sql -v n="$bulk_n" <<-'END'
	create temp table made as
	select guichet.request_new(v.id, null, 'post') as id
	from guichet.procedure_revision v, generate_series(1, :n)
	where v.procedure = 'essai-bureau' and v.state = 'published';
	select count(guichet.request_submit(m.id)) from made m \g /dev/null
	with agent as (
		select a.person from guichet.account a
		where a.role = 'clerk' and a.disabled_at is null
		order by a.id limit 1
	), b as (
		insert into guichet.bulk (action, list, person, made_at, begun_at)
		select 'accept', 'open~essai-bureau~~~~', g.person,
		    guichet.now(), guichet.now() from agent g returning id
	), i as (
		insert into guichet.bulk_item (bulk, n, request, version)
		select b.id, row_number() over (order by r.id), r.id, r.version
		from b, made m join guichet.request r on r.id = m.id
		returning bulk
	)
	select b.id from b where guichet.job_add('desk-bulk',
	    jsonb_build_object('bulk', b.id), 'bulk:' || b.id) is not null
	and (select count(*) from i) = :n;
	END
	) && [ -n "$bulk_id" ]
}

bulk_done() {
	sql -c "select count(*) from guichet.bulk_item
	    where bulk = $bulk_id and outcome <> 'waiting'"
}
bulk_all_done() { [ "$(bulk_done)" = "$bulk_n" ]; }

# A kill for each part of the way, in the middle of whatever item.
bulk_kill_while_deciding() {
	for n in $(seq "$bulk_kills"); do
		until [ "$(bulk_done)" -ge $((bulk_n * n / (bulk_kills + 2))) ]
		do
			[ "$(date +%s)" -lt "$bulk_end" ] || return 1
		done
		echo "killed at $(bulk_done) of $bulk_n"
		! bulk_all_done || return 1
		kill -9 "$(jobs_pid)" 2>/dev/null || return 1
		jobs_start
	done
}

bulk_reported() {
	[ "$(sql -c "select state from guichet.job where kind = 'desk-bulk'
	    and args ->> 'bulk' = '$bulk_id'
	    order by id desc limit 1")" = "done" ]
}

# requests whose state, letters and decisions are not one of each
bulk_uneven() {
	sql -c "select count(*) from guichet.bulk_item i
	    join guichet.request r on r.id = i.request
	    where i.bulk = $bulk_id and (i.outcome <> 'done'
		or r.state not in ('granted', 'notified')
		or 1 <> (select count(*) from guichet.letter l
		    where l.request = r.id)
		or 1 <> (select count(*) from guichet.request_event e
		    where e.request = r.id and e.kind = 'granted'))"
}

try 'An action on many requests begins' bulk_make
try 'The jobs are killed in the middle of it' bulk_kill_while_deciding
try 'Every request is decided all the same' \
    within "$(size 20 200)" bulk_all_done
try 'each once, with one letter' [ "$(bulk_uneven)" = 0 ]
try 'and the report is whole' within 5 bulk_reported
