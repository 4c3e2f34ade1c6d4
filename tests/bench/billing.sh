# The month's invoices, in a database of their own; read by tests/bench/run.
# shellcheck shell=sh disable=SC2154

# month_to_bill CHILDREN: a database with that month to bill (billing.sql); bill
# is psql in it.
month_to_bill() {
	bill_db=guichet_mois_$$
	sql -c 'set client_min_messages = warning' \
	    -c "drop database if exists $bill_db with (force)" \
	    -c "create database $bill_db template template0 encoding 'UTF8'" &&
	{
		bill -f "$top/sql/init.sql"
		PGOPTIONS='-c client_min_messages=warning' PGHOST=$GUICHET_RUN \
		    PGUSER=postgres "$top/tests/sql/apply" "$bill_db"
		bill -v children="$1" -f "$top/tests/bench/billing.sql"
	} >"$work/month.log" 2>&1
}

bill() {
	psql -X -q -At -v ON_ERROR_STOP=1 -h "$GUICHET_RUN" -U postgres \
	    -d "$bill_db" "$@"
}

bill_drop() {
	[ -z "${bill_db:-}" ] ||
		sql -c "drop database if exists $bill_db with (force)"
	bill_db=
}

# backend_ms STATEMENT: the milliseconds of processor time that its backend takes
# for it ($ms), which what else runs on the machine does not change, and the most
# memory of its own that it had, in kB ($peak).
backend_ms() {
	: >"$work/backend_ms"
	bill >"$work/backend_ms" <<-END &
	select pg_backend_pid() as pid \gset
	\setenv BACKEND :pid
	\qecho :pid
	$1;
	\! cat /proc/\$BACKEND/stat
	END
	peak=0
	while kill -0 $! 2>/dev/null; do
		now=$(sed -n 's/^RssAnon:[^0-9]*\([0-9]*\).*/\1/p' \
		    "/proc/$(head -n 1 "$work/backend_ms")/status" 2>/dev/null)
		[ "${now:-0}" -le "$peak" ] || peak=$now
		sleep 0.02
	done
	ms=$(tail -n 1 "$work/backend_ms" | awk -v hz="$(getconf CLK_TCK)" '
	    { sub(/^.*[)] /, ""); print ($12 + $13) * 1000 / hz }')
}

# A run of the draft, batch by batch as its job does.
draft_all() {
	backend_ms "do 'begin while not guichet.campaign_draft($campaign) loop commit;
	    end loop; end'"
	echo "$peak" >>"$work/peaks"
}

# The draft of a month against a bare INSERT of its lines, and a run of it again
# with one change against the first.  Each round takes the three one after the
# other; the middle of their ratios counts.
billing() {
	children=$(size 1000 10000)
	month_to_bill "$children" || {
		not_ok "A month of $children children is made" \
		    "$(tail -n 20 "$work/month.log")"
		bill_drop
		return
	}
	rm -f "$work/peaks" "$work/drafts" "$work/agains"
	for _ in $(seq "$(size 3 2)"); do
		billing_round
	done
	fact "lines of a month of $children children" \
	    "$(bill -c 'select count(*) from guichet.invoice_line')"
	fact 'bare INSERT of them, with its keys' "$bare" ms
	fact 'their prices checked and their drafts made' "$first" ms
	bound 'prices and drafts of a month, of the bare INSERT' \
	    "$(median <"$work/drafts")" '<=' 3
	goal 'a run again with one change, of the first' \
	    "$(median <"$work/agains")" '<=' 0.2 "$(size 0.5 0.2)"
	bound 'memory of its own that drafting takes' \
	    "$(calc "$(sort -n "$work/peaks" | tail -n 1) / 1024" 1)" \
	    '<=' 64 MiB
	billing_final
	bill_drop
}

# The draft that is there is issued and posted, batch by batch as its job does,
# against a bare INSERT of what comes of it: its journals and their lines, and with
# them the invoices as issued.  Keys and foreign keys count, triggers of ours do
# not.  Every home has its account, as it has from its first invoice on.
billing_final() {
	bill -c "update guichet.campaign set state = 'draft'
	    where state = 'errors'" \
	    -c "update guichet.campaign set state = 'approved',
	    approved_at = guichet.now(), issue_day = '2026-11-05',
	    due_day = '2026-12-05'" \
	    -c "select guichet.campaign_finalise($campaign)" \
	    -c "select count(*) from guichet.regie r, guichet.ledger_families(
	    r.id, array(select payer from guichet.invoice))" >/dev/null
	backend_ms "do 'begin while not guichet.campaign_final_batch($campaign) loop
	    commit; end loop; end'"
	final=$ms
	memory=$peak
	fact 'invoices issued' \
	    "$(bill -c 'select count(*) from guichet.invoice')"
	bill -c 'set client_min_messages = warning' \
	    -c 'set session_replication_role = replica' \
	    -c 'create unlogged table v as select * from guichet.invoice' \
	    -c 'create unlogged table j as select * from guichet.ledger_journal' \
	    -c 'create unlogged table l as select * from guichet.ledger_line' \
	    -c 'truncate guichet.invoice, guichet.ledger_journal cascade' \
	    -c 'alter table guichet.invoice disable trigger user' \
	    -c 'alter table guichet.ledger_journal disable trigger user' \
	    -c 'alter table guichet.ledger_line disable trigger user'
	backend_ms 'insert into guichet.ledger_journal select * from j order by id;
	    insert into guichet.ledger_line select * from l
	    order by journal, n'
	posted=$ms
	backend_ms 'insert into guichet.invoice select * from v order by id'
	fact 'finalising and posting them' "$final" ms
	fact 'bare INSERT of their journals and lines' "$posted" ms
	fact 'bare INSERT of the invoices as issued' "$ms" ms
	goal 'finalising and posting, of the bare INSERT of all these' \
	    "$(calc "$final / ($posted + $ms)" 2)" '<=' 3 8
	bound 'memory of its own that finalising takes' \
	    "$(calc "$memory / 1024" 1)" '<=' 32 MiB
}

billing_round() {
	bill -c 'set client_min_messages = warning' \
	    -c 'set session_replication_role = replica' \
	    -c 'truncate guichet.campaign cascade' -c 'delete from guichet.contest'
	campaign=$(bill -c "select guichet.campaign_make(min(id),
	    '[2026-10-01,2026-11-01)') from guichet.regie")
	draft_all
	first=$ms
	bill -c 'set client_min_messages = warning' \
	    -c 'set session_replication_role = replica' \
	    -c 'drop table if exists copy' \
	    -c 'create unlogged table copy as select * from guichet.invoice_line' \
	    -c 'truncate guichet.invoice_line cascade'
	backend_ms 'insert into guichet.invoice_line select * from copy order by id'
	bare=$ms
	bill -c "insert into guichet.contest (line, child, opened_by, opened_at,
	    body) select line, child, child, guichet.now(), 'Non'
	    from guichet.invoice_line order by id limit 1"
	draft_all
	calc "$first / $bare" 2 >>"$work/drafts"
	echo >>"$work/drafts"
	calc "$ms / $first" 3 >>"$work/agains"
	echo >>"$work/agains"
}
