#!/bin/sh
# The town's months made a second time, by a program that shares nothing with the
# one that made them (recompute.pl).
. "${0%/*}/lib.sh"

# Which months of the town have lines that are not of a test.
months() {
	sql -c "select count(distinct date_trunc('month', day::timestamp))
	    from guichet.attendance_line where day < date_trunc('month',
		guichet.today()::timestamp)"
}
again() { "$here/recompute.pl" "$site_run" "$@" >"$W/again" 2>&1; }

t 'Ten months come to the same cents by another hand, for each home that pays' '
	[ "$(months)" = 10 ] || no "$(months) months have lines" || return
	again || no "$(cat "$W/again")"'

t 'A cent too much on one line and a day put down to the other parent are found' '
	! again "set local session_replication_role = replica;
	    update guichet.attendance_line set price = price + 1 where id = (
		select min(id) from guichet.attendance_line
		where price > 0 and mark = \$\$present\$\$
		and custody <> \$\$shares\$\$);
	    update guichet.attendance_share s set payer = o.payer
	    from guichet.attendance_share o where o.line = s.line
	    and o.payer <> s.payer and s.line = (
		select min(line) from guichet.attendance_share)" &&
	grep -q " 2 differences" "$W/again" || no "$(cat "$W/again")"'

t_done
