#!/bin/sh
# xslt/contract says what the routes and the functions' declared types say
set -eu

if [ -z "${GUICHET_DIR:-}" ]; then
	echo "needs a running instance: say tests/run lint"
	exit 1
fi
"$GUICHET_APP/bin/guichet" --config "$GUICHET_DIR/guichet.conf" \
    contract --check
