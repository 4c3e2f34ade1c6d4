#!/bin/sh
# Documents before the antivirus: the real one, with a signature of the tests'
# own, and some that misbehave.
. "${0%/*}/lib.sh"
perl "${0%/*}/files.pl" "$W"
parent papers-virus 1
piece=$(sql -v person="$person" -v label='Justificatif' \
    -f "${0%/*}/pieces.sql")
as family
enter "$who"
chmod 755 "$W"

# The test file of EICAR, in two halves, so that this one is not taken for it.
eicar='X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR'
eicar=$eicar'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
{
	printf '%%PDF-1.4\n1 0 obj\n<< /Length 68 >>\nstream\n'
	printf '%s' "$eicar"
	printf '\nendstream\nendobj\ntrailer\n<< >>\n%%%%EOF\n'
} >"$W/eicar.pdf"

mkdir "$W/signatures"
printf 'Eicar-Test:0:*:%s\n' "$(printf '%s' "$eicar" |
    od -An -v -tx1 | tr -d ' \n')" >"$W/signatures/test.ndb"
cat >"$W/clamd.conf" <<-END
	LocalSocket $W/clamd.sock
	LocalSocketMode 666
	DatabaseDirectory $W/signatures
	Foreground yes
	AlertExceedsMax yes
	StreamMaxLength 100M
	MaxFileSize 100M
	MaxScanSize 400M
	MaxScanTime 120000
END
{
	cat "$GUICHET_DIR/guichet.conf"
	printf '\n[documents]\nclamd = %s\n' "$W/clamd.sock"
} >"$W/guichet.conf"

# The site's own jobs have no antivirus: they rest meanwhile.
jobs=$(cat "$GUICHET_RUN/jobs.pid")
kill -STOP "$jobs"
undo 'kill -CONT $jobs'

# given FILE: a document of the piece that nobody has checked; sets $id.
given() {
	get "/demande/piece?piece=$piece" && is 200 &&
	ask /demande/piece -H "Origin: $origin" -F "piece=$piece" \
	    -F "once=$(field /demande/piece once)" \
	    -F "seal=$(field /demande/piece seal)" \
	    -F "document=@$W/$1" && is 303 || return
	id=$(sql -c "select max(document) from guichet.request_document
	    where piece = $piece")
}
state() { sql -c "select state from guichet.document where id = $id"; }
# check: by hand, with the antivirus.
check() {
	"$GUICHET_APP/bin/guichet" --config "$W/guichet.conf" job \
	    document-scan "{\"document\": $id}" >"$W/check" 2>&1
	set -- $?
	cat "$W/check"
	return "$1"
}
answers() {
	for _ in $(seq 150); do
		[ -S "$W/clamd.sock" ] && return
		sleep 0.1
	done
	no 'clamd does not start'
}
# fake REPLY: that antivirus instead.
fake() {
	kill "$fake_pid" 2>/dev/null && wait "$fake_pid" 2>/dev/null
	rm -f "$W/clamd.sock"
	perl "$top/tests/http/clamd.pl" "$W/clamd.sock" "$1" &
	fake_pid=$!
	answers
}
fake_pid=
undo 'kill $fake_pid $clamd_pid 2>/dev/null'

t 'While the antivirus is down a document waits: not lost, not handed out' '
	given good.pdf && ! check && [ "$(state)" = received ] &&
	get "/document?id=$id" && is 409 && says error.MU478'

clamd --config-file="$W/clamd.conf" >"$W/clamd.log" 2>&1 &
clamd_pid=$!

t 'It is checked when the antivirus is back, and says so' '
	answers && check && [ "$(state)" = scanned ] &&
	get "/document?id=$id" && is 200 && get "/demande/piece?piece=$piece" &&
	says_not piece.type-only'

# RULE: document-quarantine
t 'A document with a virus is set aside, and its person reads why' '
	given eicar.pdf && check && [ "$(state)" = quarantined ] &&
	get "/document?id=$id" && is 404 && get "/demande/piece?piece=$piece" &&
	says code.document-state.quarantined &&
	says code.document-refusal.virus'

t 'A document of 10 MB goes through the antivirus' '
	given large.pdf && check && [ "$(state)" = scanned ]'

kill "$clamd_pid"
wait "$clamd_pid" 2>/dev/null

t 'Anything but exactly OK is set aside' '
	for reply in "stream: OK and more\\0" "\\0" early; do
		fake "$reply" && given good.pdf && check &&
		    [ "$(state)" = quarantined ] || no "after $reply" || return
	done'

t 'An answer that is cut is no answer: the document waits' '
	for reply in "stream: OK" gone; do
		fake "$reply" && given good.pdf && ! check &&
		    [ "$(state)" = received ] || no "after $reply" || return
	done'

t_done
