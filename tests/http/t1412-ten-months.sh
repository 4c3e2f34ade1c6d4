#!/bin/sh
# The town's months billed a second time, by a program that shares nothing with
# the one that did it (recompute.pl).
. "${0%/*}/lib.sh"

# Which months of the town have lines that are not of a test.
months() {
	sql -c "select count(distinct date_trunc('month', day::timestamp))
	    from guichet.attendance_line where day < date_trunc('month',
		guichet.today()::timestamp)"
}
again() { "$here/recompute.pl" "$site_run" "$@" >"$W/again" 2>&1; }

t 'Ten months come to the same cents by another hand, line by line for each home that pays and invoice by invoice' '
	[ "$(months)" = 10 ] || no "$(months) months have lines" || return
	[ "$(sql -c "select count(*) from guichet.campaign
	    where kind = \$\$monthly\$\$ and drafted_at is not null")" -ge 10 ] ||
		no "not every month has a campaign" || return
	again || no "$(cat "$W/again")"'

t 'A cent too much on a line, a day put down to the other parent, an invoice of another sum and a day that is not billed are found' '
	! again "set local session_replication_role = replica;
	    update guichet.attendance_line set price = price + 1 where id = (
		select min(id) from guichet.attendance_line
		where price > 0 and mark = \$\$present\$\$
		and custody <> \$\$shares\$\$);
	    update guichet.attendance_share s set payer = o.payer
	    from guichet.attendance_share o where o.line = s.line
	    and o.payer <> s.payer and s.line = (
		select min(line) from guichet.attendance_share);
	    update guichet.invoice set total = total + 1 where id = (
		select min(id) + 1 from guichet.invoice);
	    -- The sum of its invoice is then wrong, too.
	    delete from guichet.invoice_line where id = (
		select min(id) from guichet.invoice_line
		where price > 0 and corrects is null)" &&
	grep -q " 5 differences" "$W/again" || no "$(cat "$W/again")"'

t_done
