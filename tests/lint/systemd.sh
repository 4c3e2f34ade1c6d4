#!/bin/sh
# units are well formed and leave a worker next to nothing
# Exposure is systemd's own figure (0 best, 10 worst); the goal is 1.5.
command -v systemd-analyze >/dev/null || {
	echo 'systemd-analyze is not installed'
	exit 77
}
dir=$(mktemp -d "${TMPDIR:-/tmp}/guichet-units.XXXXXX")
trap 'rm -rf "$dir"' EXIT
bad=0

# A program to start and a folder to hold it stand in for the installed ones.
mkdir "$dir/bin"
printf '#!/bin/sh\n' >"$dir/bin/guichetd"
printf '#!/bin/sh\n' >"$dir/bin/guichet"
chmod 755 "$dir/bin/guichetd" "$dir/bin/guichet"
for unit in guichetd@ guichet-jobs; do
	sed -e "s|@s*bindir@|$dir/bin|g" -e "s|@sysconfdir@|/etc|g" \
	    "deploy/systemd/$unit.service.in" >"$dir/$unit.service"
done
cp deploy/systemd/guichetd@.socket deploy/systemd/guichet.target "$dir"

for pool in family clerk machine file; do
	cp "$dir/guichetd@.service" "$dir/guichetd@$pool.service"
	cp "$dir/guichetd@.socket" "$dir/guichetd@$pool.socket"
done
# The manual pages are installed with the programs, not with the units.
said=$(cd "$dir" && SYSTEMD_LOG_LEVEL=warning systemd-analyze verify \
    --man=no --recursive-errors=no ./guichetd@family.service \
    ./guichetd@family.socket ./guichet-jobs.service ./guichet.target 2>&1)
if [ -n "$said" ]; then
	printf 'deploy/systemd: %s\n' "$said"
	bad=1
fi

# exposed UNIT MOST
exposed() {
	said=$(cd "$dir" && systemd-analyze security --offline=yes --no-pager \
	    "./$1.service" 2>&1)
	level=$(printf '%s\n' "$said" | sed -n 's/.*Overall exposure level.*: \([0-9.]*\) .*/\1/p')
	awk -v l="${level:-10}" -v m="$2" 'BEGIN { exit !(l <= m) }' || {
		echo "deploy/systemd/$1: exposure ${level:-unknown}, at most $2"
		bad=1
	}
}
exposed guichetd@family 1.5
# It speaks to the relay: AF_INET, and an address that is allowed.
exposed guichet-jobs 2.1

# What no later edit may take away (reliability.md 10).
for line in NoNewPrivileges=yes CapabilityBoundingSet= ProtectSystem=strict \
    PrivateNetwork=yes MemoryDenyWriteExecute=yes NoExecPaths=/ \
    RestrictAddressFamilies=AF_UNIX LimitCORE=0 UMask=0077 WatchdogSec=10; do
	grep -qxF "$line" deploy/systemd/guichetd@.service.in || {
		echo "deploy/systemd/guichetd@.service.in: no line $line"
		bad=1
	}
done
grep -qxF SocketMode=0660 deploy/systemd/guichetd@.socket || {
	echo 'deploy/systemd/guichetd@.socket: the default mode is 0666'
	bad=1
}
exit $bad
