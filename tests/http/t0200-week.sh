#!/bin/sh
# The canteen week of a family.
. "${0%/*}/lib.sh"
parent week 2
as family
enter "$who"
week_free

t 'Each child has a box for each day with canteen, named by day and child' '
	get "$week" && is 200 && whole_page && [ "$(boxes | wc -l)" = 8 ] &&
	for kid in $kids; do [ "$(boxes | grep -c "^$kid:canteen:")" = 4 ] ||
	    return; done'

t 'Every box has a label, and every label its box' '
	tr "\n" " " <"$W/body" | sed "s/</\n</g" | grep "^<input" |
	    grep "type=\"checkbox\"" | sed "s/.* id=\"\([^\"]*\)\".*/\1/" |
	    sort >"$W/ids" && [ -s "$W/ids" ] &&
	grep -o "<label[^>]* for=\"[^\"]*\"" "$W/body" |
	    sed "s/.*for=\"\(.*\)\"/\1/" | sort | comm -23 "$W/ids" - >"$W/lost"
	[ ! -s "$W/lost" ]'

t 'The page says until when one may change, with day and hour' '
	visible | grep -qE "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) [0-9]{1,2}.*10.h"'

t 'The page says the price, or that it is not known' '
	visible | grep -qE "[0-9]+,[0-9]{2}.€"'

t 'Links lead to the week before and the week after' '
	after=$(date -d "$monday + 7 days" +%F) &&
	before=$(date -d "$monday - 7 days" +%F) &&
	has "/cantine/semaine?from=$after" &&
	has "/cantine/semaine?from=$before"'

t 'Any day of the week shows its week' '
	get "$week" && boxes >"$W/monday" && get "/cantine/semaine?from=$(date \
	    -d "$monday + 3 days" +%F)" && is 200 && boxes | cmp - "$W/monday"'

t 'A date typed as people write it is understood' '
	get "/cantine/semaine?from=$(date -d "$monday" +%d%%2F%m%%2F%Y)" &&
	is 200 && boxes | cmp - "$W/monday"'

t 'Without a date it is the first week in which something can be changed' '
	get /cantine/semaine && is 200 && [ "$(boxes | wc -l)" -gt 0 ]'

t 'A week of the past is shown and cannot be changed' '
	get "/cantine/semaine?from=$(date -d "$monday - 28 days" +%F)" &&
	is 200 && [ "$(boxes | wc -l)" = 0 ]'

t 'A week beyond the calendar says that it is not open yet' '
	get "/cantine/semaine?from=2199-09-02" &&
	case $status in 200 | 422 | 404) ;; *) false ;; esac && whole_page &&
	says error.MU414'

t 'A child of nobody here is not shown: the page holds these children only' '
	get "$week" && [ "$(boxes | cut -d: -f1 | sort -u)" = \
	    "$(printf "%s\n" $kids | sort -u)" ]'

t 'A parent without a child sees a page that says what to do' '
	parent week-nochild 0 && as nochild && enter "$who" &&
	get /cantine/semaine && is 200 && whole_page &&
	[ "$(boxes | wc -l)" = 0 ]'

t 'Both parents of a shared child see it, each from their own account' '
	parent week-one 1 && as one && enter "$who" &&
	week_free && submit_boxes "$slot1" && one_kid=$kids &&
	other_parent week-two && as two && enter "$who" &&
	get "$week" && is 200 && visible | grep -qi "Enfant-1"'

t_done
