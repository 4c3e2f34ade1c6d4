# What the ledger costs.
# shellcheck shell=sh disable=SC2154

# The journals of a month's invoices against a bare INSERT of the same.
ledger() {
	n=$(size 2000 10000)
	second_drop
	second_database 40 && as_psql postgres -v journals="$n" \
	    -f "$top/tests/bench/ledger.sql" | tr '\t' ' ' >"$work/ledger" 2>&1
	second_drop
	if ! read -r ratio posted bare faults grown <"$work/ledger" ||
	    [ -z "$grown" ]; then
		not_ok "The journals of $n invoices are posted" \
		    "$(tail -n 20 "$work/ledger")"
		return
	fi
	fact "posting of $n invoices, three lines each" "$posted" ms
	fact 'bare INSERT of the same journals and lines' "$bare" ms
	# A pair of single runs, of which a shared machine moves either.
	goal 'posting, of that' "$ratio" '<=' 3 8
	bound 'faults of the ledger afterwards' "$faults" '==' 0
	# All batches of one transaction: what each journal leaves for its end.
	bound "growth of memory up to the $n-th invoice" "$grown" '<=' 32768 KiB
}
