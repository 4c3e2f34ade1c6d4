# For the parts written in sh:  . "$(dirname "$0")/../lib/part.sh"
#
#   ok TITLE            one more test passed
#   not_ok TITLE WHY    one more failed; WHY may have several lines
#   skip TITLE WHY      not tried, with the reason
#   wanted TITLE NAMES  true when no NAMES were given or one is in TITLE
#   part_end            the summary line; the exit status is 1 on a failure
#
# A title is a sentence about the town, not about the code.
# shellcheck shell=sh

part_passed=0
part_failed=0
part_skipped=0

ok() {
	part_passed=$((part_passed + 1))
	printf 'ok - %s\n' "$1"
}

not_ok() {
	part_failed=$((part_failed + 1))
	printf 'not ok - %s\n' "$1"
	[ -z "${2:-}" ] || printf '%s\n' "$2" | sed 's/^/#   /'
}

skip() {
	part_skipped=$((part_skipped + 1))
	printf 'ok - %s # SKIP %s\n' "$1" "$2"
}

wanted() {
	wanted_title=$1
	shift
	[ $# -gt 0 ] || return 0
	for wanted_name in "$@"; do
		case $wanted_title in *"$wanted_name"*) return 0 ;; esac
	done
	return 1
}

part_end() {
	printf '%d passed, %d failed, %d skipped\n' \
	    "$part_passed" "$part_failed" "$part_skipped"
	[ "$part_failed" -eq 0 ]
	exit
}
