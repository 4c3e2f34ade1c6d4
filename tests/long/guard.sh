#!/bin/sh
# A pointer kept from an earlier request crashes at its first use.
set -eu
. tests/lib/instance.sh
long_town guard --enable-arena-guard
status=0
tests/unit/run || status=1
tests/http/run || status=1
exit $status
